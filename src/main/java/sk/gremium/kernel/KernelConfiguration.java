package sk.gremium.kernel;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class KernelConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
