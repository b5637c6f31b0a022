/// How often what was opened: a number a day, language and page, and nothing else.
@NullMarked
package org.crampwise.usage;

import org.jspecify.annotations.NullMarked;
