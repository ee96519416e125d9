package vn.toasoan.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A commune, ward, district, town or city with a news page of its own. Units come and go: the districts and the city
 * ended on 1/7/2025, so each has its days and those that followed it.
 */
@Entity
public class Locality {
    private static final List<String> DISTRICTS = List.of("Thành phố ", "Thị xã ", "Huyện ");

    @Id
    private Long id;

    private String name;
    private String slug;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "locality_successor",
            joinColumns = @JoinColumn(name = "locality_id"),
            inverseJoinColumns = @JoinColumn(name = "successor_id"))
    @OrderBy("name")
    private List<Locality> successors = new ArrayList<>();

    protected Locality() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public String url() {
        return "/dia-phuong/" + slug;
    }

    /** The first day of its existence, null if it always was. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The day on which it was no more, null if it still is. */
    public LocalDate validTo() {
        return validTo;
    }

    public boolean ended() {
        return validTo != null;
    }

    /** Whether it is, or was, of the level between province and commune, which ended on 1/7/2025. */
    public boolean isDistrict() {
        return DISTRICTS.stream().anyMatch(name::startsWith);
    }

    public List<Locality> successors() {
        return List.copyOf(successors);
    }
}
