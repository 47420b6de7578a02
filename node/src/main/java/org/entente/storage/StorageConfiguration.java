package org.entente.storage;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the data folder (`entente.data`) and the database before anything else needs them, and closes them last.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseAddress.class)
class StorageConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${entente.data}") Path folder) {
        return DataFolder.open(folder);
    }

    @Bean
    DataFolderLock dataFolderLock(DataFolder folder) {
        return folder.lock();
    }

    @Bean
    NodeDatabase nodeDatabase(DataFolderLock lock, DatabaseAddress address) {
        return NodeDatabase.open(lock, address);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(NodeDatabase database) {
        return database.dataSource();
    }
}
