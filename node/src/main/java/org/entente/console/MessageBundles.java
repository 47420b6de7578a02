package org.entente.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The words of every module, found on the class path as `messages/<module>.properties` (Traditional Chinese), `…_zh_Hans` and
/// `…_en`. The system's own language plays no part. A key without words is written to the log and shown as the key; with
/// `entente.console.missing-words=fail`, as in tests, it is an error.
@Component("messageSource")
class MessageBundles extends ResourceBundleMessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(MessageBundles.class);

    private final boolean strict;

    MessageBundles(@Value("${entente.console.missing-words:show}") String missing) throws IOException {
        this.strict = missing.equals("fail");
        setBasenames(bundles());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
        setAlwaysUseMessageFormat(true);
    }

    /// The bundles on the class path, by name: `messages/console`, `messages/foodsafety`, …
    static String[] bundles() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var names = new TreeSet<String>();
        Arrays.stream(files).map(Resource::getFilename).filter(name -> name != null && !name.matches(".*_(zh_Hans|en)\\.properties"))
                .forEach(name -> names.add("messages/" + name.replace(".properties", "")));
        return names.toArray(String[]::new);
    }

    @Override
    protected String getDefaultMessage(String key) {
        if (strict) {
            throw new IllegalStateException("No words for " + key);
        }
        LOG.error("No words for {}", key);
        return key;
    }
}
