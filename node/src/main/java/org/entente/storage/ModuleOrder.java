package org.entente.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/// An order of modules in which each comes after those that it depends on, and otherwise by name. The walls between modules are verified elsewhere; what
/// is read here is only what each declares.
///
/// @param dependencies the modules that a module names as its own dependencies
record ModuleOrder(Function<String, Set<String>> dependencies) {

    private static final String BASE = ClassUtils.getPackageName(ClassUtils.getPackageName(ModuleOrder.class));

    /// The order of this node's modules, by their `@ApplicationModule`.
    static ModuleOrder declared() {
        return new ModuleOrder(ModuleOrder::declaredBy);
    }

    private static Set<String> declaredBy(String module) {
        try {
            Class<?> declaration = ClassUtils.forName(BASE + "." + module + ".package-info", ModuleOrder.class.getClassLoader());
            ApplicationModule application = declaration.getAnnotation(ApplicationModule.class);
            return application == null ? Set.of() : names(application.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There is no module " + module, e);
        }
    }

    /// A dependency may name a part of a module: `party :: web`.
    private static Set<String> names(String[] declared) {
        return Stream.of(declared)
                .filter(name -> !name.equals(ApplicationModule.OPEN_TOKEN))
                .map(name -> name.split("::")[0].strip())
                .collect(Collectors.toSet());
    }

    List<String> sort(Collection<String> modules) {
        Set<String> sorted = new LinkedHashSet<>();
        new TreeSet<>(modules).forEach(module -> visit(module, sorted, new LinkedHashSet<>()));
        List<String> asked = new ArrayList<>(sorted);
        asked.retainAll(modules);
        return asked;
    }

    private void visit(String module, Set<String> sorted, Set<String> path) {
        if (!path.add(module)) {
            throw new IllegalStateException("Modules depend on each other in a circle: " + path);
        }
        if (!sorted.contains(module)) {
            new TreeSet<>(dependencies.apply(module)).forEach(lower -> visit(lower, sorted, path));
            sorted.add(module);
        }
        path.remove(module);
    }
}
