package org.kith.actor;

import javax.sql.DataSource;
import org.kith.database.BeginToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class ActorConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, BeginToken token) {
        return new ActorTransactionManager(dataSource, token);
    }

    @Bean
    ActorTransactions acting(PlatformTransactionManager transactionManager, JdbcClient jdbc) {
        return new ActorTransactions(transactionManager, jdbc);
    }
}
