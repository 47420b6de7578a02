/// The pages and routes about exercises, and the strip with their names.
@NullMarked
package org.entente.exercise.web;

import org.jspecify.annotations.NullMarked;
