/// Texts in the two scripts of Chinese: conversion of a text as it was written into the other script, the folding with which a search
/// finds a word however it was written, and the proof that two versions carry the same figures.
/// Conversion here changes script only, never words; the vocabulary of each place stands in the message files of the pages.
/// It writes nothing to the journal and knows no other module.
@ApplicationModule(displayName = "Script", allowedDependencies = {})
@NullMarked
package org.entente.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
