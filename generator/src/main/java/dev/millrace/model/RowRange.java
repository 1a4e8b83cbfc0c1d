// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Objects;

/** Rows [first, first + rows) of another matrix. */
record RowRange(Matrix whole, int first, int rows) implements Matrix {
    RowRange {
        Objects.checkFromIndexSize(first, rows, whole.rows());
    }

    @Override
    public String source() {
        return whole.source();
    }

    @Override
    public int columns() {
        return whole.columns();
    }

    @Override
    public void row(int index, float[] into) {
        whole.row(first + Objects.checkIndex(index, rows), into);
    }
}
