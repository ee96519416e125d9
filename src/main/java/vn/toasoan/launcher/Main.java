package vn.toasoan.launcher;

/** The jar's main: starts the database and the server, and stops them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
