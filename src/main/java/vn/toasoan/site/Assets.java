package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.toasoan.web.Asset;
import vn.toasoan.web.Themes;

/** The theme's styles, scripts and pictures, and their addresses. */
@ApplicationScoped
public class Assets {
    @Inject
    Themes themes;

    /** The address under which the file as it is now may be kept for ever; without a version while it is missing. */
    public String url(String path) {
        return "/theme/" + path + find(path).map(file -> "?v=" + file.hash()).orElse("");
    }

    Optional<Asset> find(String path) {
        return themes.asset(path);
    }
}
