package vn.toasoan.launcher;

/** Says which commands and settings there are. */
final class Help implements Command {
    @Override
    public int run(Settings settings, Console console) {
        console.line("help.commands");
        for (Setting setting : Setting.values()) {
            console.line("help.setting", setting.environmentName(), Texts.of("setting." + setting.propertyName()));
        }
        console.line("help.properties");
        return 0;
    }
}
