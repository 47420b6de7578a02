package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What no template of any module may do.
class TemplateTests {

    /// Thymeleaf replaces and inserts before it looks at conditions, so that a condition on the same element is never asked.
    private static final Pattern CONDITION_NEVER_ASKED = Pattern.compile("<[^>]*\\bth:(if|unless)=\"[^\"]*\"[^>]*\\bth:(replace|insert)=|<[^>]*\\bth:(replace|insert)=\"[^\"]*\"[^>]*\\bth:(if|unless)=");

    @Test
    void noConditionStandsBesideAReplacement() throws IOException {
        List<Resource> templates = Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
        assertThat(templates).isNotEmpty().allSatisfy(each -> assertThat(CONDITION_NEVER_ASKED.matcher(each.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).results().map(found -> found.group()).toList())
                .as(String.valueOf(each.getFilename())).isEmpty());
    }
}
