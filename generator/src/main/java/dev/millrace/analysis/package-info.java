// SPDX-License-Identifier: Apache-2.0
/**
 * What others have published, to set plans against: the analytical framework of Chen et al., <i>Understanding the
 * Potential of FPGA-Based Spatial Acceleration for Large Language Model Inference</i>, TRETS 2024, arXiv 2312.15159, with
 * {@link dev.millrace.analysis.SpatialModel} as its entry, and {@link dev.millrace.analysis.Published} results. Equation
 * and section numbers are the paper's; docs/analysis.md says what of it was reproduced.
 */
package dev.millrace.analysis;
