package com.example.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.number.Fraction;

class LightTest {

    @ParameterizedTest
    @CsvSource({"0, RED", "0.33, RED", "1/3, AMBER", "0.66, AMBER", "2/3, GREEN", "1, GREEN"})
    void beginsAtItsThreshold(String share, Light light) {
        assertEquals(light, Light.of(Fraction.parse(share), Fraction.of(1, 3), Fraction.of(2, 3)));
    }
}
