package org.kith.actor;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class ActorConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactionManager(dataSource);
    }

    @Bean
    Acting acting(PlatformTransactionManager transactionManager, JdbcClient jdbc) {
        return new Acting(transactionManager, jdbc);
    }
}
