package vn.toasoan.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.toasoan.platform.Right;

/** One step of the newsroom's way from draft to page: data, so that a newsroom may have another way. */
@Entity
@Table(name = "workflow_step")
@IdClass(WorkflowStep.Key.class)
class WorkflowStep {
    /** An action can lead elsewhere from elsewhere. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String action;
        State from;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(action, key.action) && from == key.from;
        }

        @Override
        public int hashCode() {
            return Objects.hash(action, from);
        }
    }

    @Id
    private String action;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private State from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private State to;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_code")
    private Right right;

    protected WorkflowStep() {}

    String action() {
        return action;
    }

    State to() {
        return to;
    }

    Right right() {
        return right;
    }
}
