/** Hosts that die: what tests need of the inside of the accelerator. */
package dev.millrace.accelerator;
