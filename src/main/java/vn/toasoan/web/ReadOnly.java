package vn.toasoan.web;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import jakarta.persistence.Entity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import vn.toasoan.accounts.Account;

/**
 * What a theme's templates may call of what they are given: what answers something, of our own classes and of dates. An
 * entity's changes, what the container wove into it, people's accounts, and everything else of Java stay out of reach.
 */
final class ReadOnly implements MemberAccessPolicy {
    /** What readers aren't to see: unpublished versions, and what only moderators know. */
    private static final Set<String> NOT_FOR_READERS =
            Set.of("Article.head", "Article.note", "Comment.address", "Comment.original", "Comment.reason");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> given) {
        boolean known =
                given.getName().startsWith("vn.toasoan.") || given.getName().startsWith("java.time.");
        boolean entity = isEntity(given);
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return known
                        && answers(method)
                        && (!entity || method.getParameterCount() == 0)
                        && !NOT_FOR_READERS.contains(given.getSimpleName() + "." + method.getName())
                        && method.getReturnType() != Account.class;
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    private static boolean answers(Method method) {
        Class<?> from = method.getDeclaringClass();
        return method.getReturnType() != void.class
                && !method.getName().startsWith("_")
                && from != Object.class
                && (from != Throwable.class || method.getName().equals("getMessage"));
    }

    private static boolean isEntity(Class<?> given) {
        for (Class<?> each = given; each != null; each = each.getSuperclass()) {
            if (each.isAnnotationPresent(Entity.class)) {
                return true;
            }
        }
        return false;
    }
}
