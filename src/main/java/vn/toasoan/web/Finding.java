package vn.toasoan.web;

import java.nio.file.Path;

/**
 * Something in a theme that isn't as it must be.
 *
 * @param line from 1; 0 when it is about the file as a whole
 * @param column likewise
 * @param grave whether the paper can't be shown with it; else a part of a page would look wrong
 * @param message for the theme's author, in Vietnamese
 */
record Finding(Path file, int line, int column, boolean grave, String message) {

    /** As a compiler says it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "") + ": " + message;
    }

    /** The same, named from the folder one stands in. */
    String seenFrom(Path folder) {
        Path near = file.startsWith(folder) ? folder.relativize(file) : file;
        return new Finding(near, line, column, grave, message).toString();
    }
}
