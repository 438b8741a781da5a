package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {

    /** 1 January of the year 1 and 31 December of the year 9999, a day from either end. */
    private static final long FIRST = -62_135_510_400L;

    private static final long LAST = 253_402_214_400L;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock = """
        D01  | Fri, 07 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | = | ``
        D02  | Fri, 7 Mar 2025 06:05:00 GMT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D03  | 07 Mar 2025 06:05:00 +0100 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | ``
        D04  | Fri, 07 Mar 2025 06:05 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D05  | Fri, 07 Mar 2025 06:05:00 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D06  | Fri, 07 Mar 2025 | 2025-03-07T00:00Z | Fri, 07 Mar 2025 00:00:00 +0000 | date.time-missing date.spelling
        D07  | Fri, 07 Mar 25 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D08  | 07 Mar 98 06:05:00 GMT | 1998-03-07T06:05Z | Sat, 07 Mar 1998 06:05:00 +0000 | ``
        D09  | Sat, 07 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.weekday
        D10  | Friday, 07 March 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D11  | Friday, 07-Mar-25 06:05:00 GMT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D12  | Fri Mar  7 06:05:00 2025 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D13  | Fri Mar 07 06:05:00 CET 2025 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D14  | Sat Sep  3 09:19:24 2016 GMT | 2016-09-03T09:19:24Z | Sat, 03 Sep 2016 09:19:24 +0000 | date.spelling
        D15  | Fri Mar 07 2025 06:05:00 GMT+0100 (Central European Standard Time) | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D16  | Fri 07 Mar 2025 06:05:00 GMT-0400 (EDT) | 2025-03-07T06:05-04:00 | Fri, 07 Mar 2025 06:05:00 -0400 | date.spelling
        D17  | Fri, 07 Mar 2025 06:05:00 GMT+0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D18  | Fri, 07 Mar 2025 06:05:00 GMT-05:00 | 2025-03-07T06:05-05:00 | Fri, 07 Mar 2025 06:05:00 -0500 | date.spelling
        D19  | Fri, 07 Mar 2025 06:05:00 +01:00 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D20  | Fri, 07 Mar 2025 06:05:00 +01 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D21  | Fri, 07 Mar 2025 06:05:00 -700 | 2025-03-07T06:05-07:00 | Fri, 07 Mar 2025 06:05:00 -0700 | date.spelling
        D22  | Fri, 07 Mar 2025 06:05:00 --0700 | 2025-03-07T06:05-07:00 | Fri, 07 Mar 2025 06:05:00 -0700 | date.spelling
        D23  | Fri, 07 Mar 2025 06:05:00-0700 | 2025-03-07T06:05-07:00 | Fri, 07 Mar 2025 06:05:00 -0700 | date.spelling
        D24  | Fri, 07 Mar 2025 06:05:00GMT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D25  | Fri, 07 Mar 2025 06:05:00 -0700 MST | 2025-03-07T06:05-07:00 | Fri, 07 Mar 2025 06:05:00 -0700 | date.spelling
        D26  | Fri, 07 Mar 2025 06:05:00 00 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D27  | Fri, 07 Mar 2025 06:05:00 Z | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D28  | Fri, 07 Mar 2025 06:05:00 UT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D29  | Fri, 07 Mar 2025 06:05:00 UTC | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D30  | Fri, 07 Mar 2025 06:05:00 EST | 2025-03-07T06:05-05:00 | Fri, 07 Mar 2025 06:05:00 -0500 | ``
        D31  | Fri, 07 Mar 2025 06:05:00 PST | 2025-03-07T06:05-08:00 | Fri, 07 Mar 2025 06:05:00 -0800 | ``
        D32  | Fri, 07 Mar 2025 06:05:00 ET | 2025-03-07T06:05-05:00 | Fri, 07 Mar 2025 06:05:00 -0500 | date.zone-ambiguous date.spelling
        D33  | Fri, 11 Jul 2025 06:05:00 CEST | 2025-07-11T06:05+02:00 | Fri, 11 Jul 2025 06:05:00 +0200 | ``
        D34  | Fri, 11 Jul 2025 06:05:00 BST | 2025-07-11T06:05+01:00 | Fri, 11 Jul 2025 06:05:00 +0100 | date.zone-ambiguous date.spelling
        D35  | Fri, 07 Mar 2025 06:05:00 Etc/GMT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D35b | Fri, 11 Jul 2025 06:05:00 Europe/Amsterdam | 2025-07-11T06:05+02:00 | Fri, 11 Jul 2025 06:05:00 +0200 | date.spelling
        D36  | Fri, 07 Mar 2025 06:05:00 A | 2025-03-07T06:05-01:00 | Fri, 07 Mar 2025 06:05:00 -0100 | date.zone-ambiguous date.spelling
        D37  | Fri,07 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D38  | Fri , 07 Mar 2025 06:05:00 GMT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D39  | Fri 07 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D40  | Fri, 07 Mar, 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D41  | Fri, 07 Mar 2025, 06:05 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D42  | Fri, Mar 7 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D43  | Fri, March 07, 2025, 06:05:00 EST | 2025-03-07T06:05-05:00 | Fri, 07 Mar 2025 06:05:00 -0500 | date.spelling
        D44  | March 7, 2025 6:05 AM | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D45  | Mar 7, 2025 6:05:00 PM EST | 2025-03-07T18:05-05:00 | Fri, 07 Mar 2025 18:05:00 -0500 | date.spelling
        D45b | Mar 7, 2025 12:05 a.m. EST | 2025-03-07T00:05-05:00 | Fri, 07 Mar 2025 00:05:00 -0500 | date.spelling
        D46  | Fri, 07 Mar 2025 6:5:0 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D47  | `  Fri,  07  Mar 2025⇥06:05:00 +0000⏎` | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D48  | Fri, 05 Sept 2025 06:05:00 +0000 | 2025-09-05T06:05Z | Fri, 05 Sep 2025 06:05:00 +0000 | date.spelling
        D49  | fri, 07 mar 2025 06:05:00 gmt | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D50  | 2025-03-07T06:05:00Z | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D52  | 2025-03-07T06:05:00+0100 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D53  | 2025-03-07T06:05Z | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D54  | 2025-03-07T06:05:00 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D55  | 2025-03-07 06:05:00 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D56  | 2025-03-07 06:05:00 +0100 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D57  | 2025-3-7 | 2025-03-07T00:00Z | Fri, 07 Mar 2025 00:00:00 +0000 | date.time-missing date.spelling
        D58  | 2025/03/07 | 2025-03-07T00:00Z | Fri, 07 Mar 2025 00:00:00 +0000 | date.time-missing date.spelling
        D59  | 20250307T060500Z | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D59b | 20250307 | 2025-03-07T00:00Z | Fri, 07 Mar 2025 00:00:00 +0000 | date.time-missing date.spelling
        D59c | 20250307060500 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D60  | 2025-03-07T06:05:00-05:00:00 | 2025-03-07T06:05-05:00 | Fri, 07 Mar 2025 06:05:00 -0500 | date.spelling
        D61  | 07.03.2025 06:05 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-missing date.spelling
        D62  | 07/03/2025 | - | - | ``
        D62b | 30/06/2013 | 2013-06-30T00:00Z | Sun, 30 Jun 2013 00:00:00 +0000 | date.time-missing date.spelling
        D62c | 06/30/2013 | 2013-06-30T00:00Z | Sun, 30 Jun 2013 00:00:00 +0000 | date.time-missing date.spelling
        D62d | 03/03/2025 | 2025-03-03T00:00Z | Mon, 03 Mar 2025 00:00:00 +0000 | date.time-missing date.spelling
        D62e | 07-03-2025 06:05:00 +0000 | - | - | ``
        D62f | 25/03/07 | - | - | ``
        D63  | Fri, 07 Mar 2025 24:00:00 +0000 | 2025-03-08T00:00Z | Sat, 08 Mar 2025 00:00:00 +0000 | date.spelling
        D63b | Fri, 07 Mar 2025 25:00:00 +0000 | - | - | ``
        D64  | Fri, 07 Mar 2025 06:05:60 +0000 | 2025-03-07T06:06Z | Fri, 07 Mar 2025 06:06:00 +0000 | ``
        D65  | Mon, 31 Feb 2025 06:05:00 +0000 | - | - | ``
        D65b | 32 Jan 2025 06:05:00 +0000 | - | - | ``
        D65c | 07 Mar 2025 06:61:00 +0000 | - | - | ``
        D66  | pe, 07 maalis 2025 06:05:00 +0200 | 2025-03-07T06:05+02:00 | Fri, 07 Mar 2025 06:05:00 +0200 | date.spelling
        D67  | Fr, 07 Mrz 2025 06:05:00 +0100 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D67b | Fr., 7. März 2025 06:05 Uhr MEZ | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D68  | ven, 07 mar 2025 06:05:00 +0100 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D68b | mar, 04 mar 2025 06:05:00 +0100 | 2025-03-04T06:05+01:00 | Tue, 04 Mar 2025 06:05:00 +0100 | date.spelling
        D68c | mar, 06 ene 2026 06:05:00 +0100 | 2026-01-06T06:05+01:00 | Tue, 06 Jan 2026 06:05:00 +0100 | date.spelling
        D69  | Пт, 07 Мар 2025 06:05:00 +0300 | 2025-03-07T06:05+03:00 | Fri, 07 Mar 2025 06:05:00 +0300 | date.spelling
        D70  | Παρ, 04 Απρ 2025 06:05:00 +0300 | 2025-04-04T06:05+03:00 | Fri, 04 Apr 2025 06:05:00 +0300 | date.spelling
        D71  | 2025년 03월 07일 06:05:00 | 2025-03-07T06:05+09:00 | Fri, 07 Mar 2025 06:05:00 +0900 | date.zone-missing date.spelling
        D71b | 2025年3月7日(金) 06:05 +0900 | 2025-03-07T06:05+09:00 | Fri, 07 Mar 2025 06:05:00 +0900 | date.spelling
        D72  | 2025-március-07T06:05+01:00 | 2025-03-07T06:05+01:00 | Fri, 07 Mar 2025 06:05:00 +0100 | date.spelling
        D73  | 1741327500 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D74  | 1741327500000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        D75  | Thu, 01 Jan 1970 00:00:00 +0000 | 1970-01-01T00:00Z | = | date.placeholder
        D76  | 0000-00-00 00:00:00 | - | - | ``
        D76b | Wed, 30 Nov -0001 00:00:00 +0000 | - | - | ``
        D77  | `` | - | - | ``
        D77b | null | - | - | ``
        D77c | Invalid date | - | - | ``
        D77d | undefined | - | - | ``
        D90  | 07 Mar 49 06:05:00 GMT | 2049-03-07T06:05Z | Sun, 07 Mar 2049 06:05:00 +0000 | ``
        D90b | 07 Mar 50 06:05:00 GMT | 1950-03-07T06:05Z | Tue, 07 Mar 1950 06:05:00 +0000 | ``
        D90c | 07 Mar 125 06:05:00 GMT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        D92  | Fri, 07 Mar 2087 06:05:00 +0000 | 2087-03-07T06:05Z | = | ``
        D97  | `⏎ <span class="date">Fri, 07 Mar 2025 06:05:00 +0000</span> ` | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        zones: unknown | Fri, 07 Mar 2025 06:05:00 XYZT | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-unknown date.spelling
        zones: beyond any | Fri, 07 Mar 2025 06:05:00 +9900 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-unknown date.spelling
        zones: half hours | Fri, 07 Mar 2025 06:05:00 +0530 | 2025-03-07T06:05+05:30 | = | ``
        zones: half an hour west | Fri, 07 Mar 2025 06:05:00 -0030 | 2025-03-07T06:05-00:30 | = | ``
        zones: no region | Fri, 07 Mar 2025 06:05:00 Moon/Copernicus | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.zone-unknown date.spelling
        wild: glued | 16Jun2013 06:05:00 +0000 | 2013-06-16T06:05Z | Sun, 16 Jun 2013 06:05:00 +0000 | date.spelling
        wild: ordinal | July 31st, 2013 06:05:00 +0000 | 2013-07-31T06:05Z | Wed, 31 Jul 2013 06:05:00 +0000 | date.spelling
        wild: dot | June. 10, 2013 | 2013-06-10T00:00Z | Mon, 10 Jun 2013 00:00:00 +0000 | date.time-missing date.spelling
        wild: quoted | `"Fri, 07 Mar 2025 06:05:00 +0000"` | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        wild: unknown weekday | zzz, 07 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        wild: after midnight | Fri, 07 Mar 2025 24:45:00 +0000 | 2025-03-08T00:45Z | Sat, 08 Mar 2025 00:45:00 +0000 | date.spelling
        wild: blank before the day | Fri,  7 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        wild: the month twice | March, 07 Mar 2025 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | date.spelling
        wild: two months | April, 07 Mar 2025 06:05:00 +0000 | - | - | ``
        wild: an offset and no time | 2025-03-07-05:00 | - | - | ``
        wild: an offset and no time | 2025-03-07+01:00 | - | - | ``
        wild: no year | 22. Feb | - | - | ``
        wild: no day | March 2025 | - | - | ``
        wild: one of two languages | 07 listopada 2025 06:05:00 +0100 | - | - | ``
        wild: two dates | 07 Mar 2025 / 08 Mar 2025 | - | - | ``
        wild: a sentence | published around 07 Mar 2025 | - | - | ``
        wild: other digits | Fri, ٠٧ Mar ２０２５ 06:05:00 +0000 | 2025-03-07T06:05Z | Fri, 07 Mar 2025 06:05:00 +0000 | ``
        """)
    void readsADateForRss(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.DATE, text, value, written, codes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        D50 | 2025-03-07T06:05:00Z | 2025-03-07T06:05Z | = | ``
        D51 | 2025-03-07T06:05:00.123456+01:00 | 2025-03-07T06:05:00.123456+01:00 | = | ``
        D52 | 2025-03-07T06:05:00+0100 | 2025-03-07T06:05+01:00 | 2025-03-07T06:05:00+01:00 | ``
        D53 | 2025-03-07T06:05Z | 2025-03-07T06:05Z | 2025-03-07T06:05:00Z | ``
        D54 | 2025-03-07T06:05:00 | 2025-03-07T06:05Z | 2025-03-07T06:05:00Z | date.zone-missing date.spelling
        D57 | 2025-03-07 | 2025-03-07T00:00Z | 2025-03-07T00:00:00Z | date.time-missing date.spelling
        D60 | 2025-03-07T06:05:00-05:00:00 | 2025-03-07T06:05-05:00 | 2025-03-07T06:05:00-05:00 | date.spelling
        D63 | 2025-03-07T24:00:00Z | 2025-03-08T00:00Z | 2025-03-08T00:00:00Z | date.spelling
        D65 | 2025-02-29T06:05:00Z | - | - | ``
        D98 | `⏎2025-03-07T06:05:00+01⏎` | 2025-03-07T06:05+01:00 | 2025-03-07T06:05:00+01:00 | ``
        D01 | Fri, 07 Mar 2025 06:05:00 +0100 | 2025-03-07T06:05+01:00 | 2025-03-07T06:05:00+01:00 | date.spelling
        lower case | 2025-03-07t06:05:00z | 2025-03-07T06:05Z | 2025-03-07T06:05:00Z | date.spelling
        year only | 2025 | - | - | ``
        year and month | 2025-03 | - | - | ``
        week | 2025-W10-5 | - | - | ``
        """)
    void readsADateForAtom(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.ISO_DATE, text, value, written, codes);
    }

    /** D51: the notation of mails has no fractions, so a moment with one is written in ISO 8601. */
    @Test
    void keepsTheFractionOfASecond() {
        var moment = OffsetDateTime.parse("2025-03-07T06:05:00.123456+01:00");

        assertThat(Forms.DATE.read("2025-03-07T06:05:00.123456+01:00", (severity, code, message) -> {}))
                .isEqualTo(moment);
        assertThat(Forms.DATE.write(moment)).isEqualTo("2025-03-07T06:05:00.123456+01:00");
    }

    @Property
    void readsEveryMomentBackAsItWasWritten(
            @ForAll @LongRange(min = FIRST, max = LAST) long second,
            @ForAll @IntRange(min = -1080, max = 1080) int minutes,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        var offset = ZoneOffset.ofTotalSeconds(minutes * 60);
        var whole = Instant.ofEpochSecond(second).atOffset(offset);
        var exact = whole.withNano(nano);

        assertThat(Forms.DATE.read(Forms.DATE.write(whole), (severity, code, message) -> {}))
                .isEqualTo(whole);
        assertThat(Forms.DATE.read(Forms.DATE.write(exact), (severity, code, message) -> {}))
                .isEqualTo(exact);
        assertThat(Forms.ISO_DATE.read(Forms.ISO_DATE.write(exact), (severity, code, message) -> {}))
                .isEqualTo(exact);
    }

    /** The word tables must not guess: a word that is two months is none. */
    @Test
    void knowsEachMonthByWordsOfItsOwn() {
        var months = new HashMap<String, String>();

        for (var line : Resource.lines("date-words.txt")) {
            var month = line.substring(0, line.indexOf(':'));
            if (!month.chars().allMatch(Character::isDigit)) {
                continue;
            }
            for (var word : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
                assertThat(months.put(word, month)).as(word).isIn(null, month);
                assertThat(DateWords.folded(word)).isEqualTo(word);
            }
        }
        assertThat(months).hasSizeGreaterThan(500);
    }
}
