// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Keeps the XML parser from writing to standard error. */
final class Rethrow implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) throws SAXParseException {
        throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXParseException {
        throw exception;
    }
}
