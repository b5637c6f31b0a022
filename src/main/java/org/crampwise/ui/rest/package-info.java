/// What stands on the glass while nobody can visit: closed, out of service, being cleaned.
@NullMarked
package org.crampwise.ui.rest;

import org.jspecify.annotations.NullMarked;
