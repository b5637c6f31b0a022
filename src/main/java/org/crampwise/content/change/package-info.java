/// What is different between two states of the content, for whoever is to say yes to the new one.
@NullMarked
package org.crampwise.content.change;

import org.jspecify.annotations.NullMarked;
