/** What one phrasing states; only the fields given are compared. `reads` is the surface of the mention. */
export interface Stated {
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string | null;
  readonly per?: string | null;
  readonly kind?: string;
  readonly step?: number | null;
  readonly approximation?: string | null;
  readonly approximator?: string | null;
  readonly noun?: string | null;
  readonly reads?: string;
  readonly restates?: number | null;
}

/** One reader of quantities: texts with everything they state, in order, and texts that state nothing. */
export interface QuantityCorpus {
  readonly reader: string;
  readonly finds: readonly (readonly [text: string, ...stated: Stated[]])[];
  readonly ignores: readonly string[];
}

export const quantityCorpora: readonly QuantityCorpus[] = [
  {
    reader: "percent and points",
    finds: [
      ["Turnout was 61.3 percent.", { value: 61.3, unit: "percent", kind: "percent", step: 0.1 }],
      ["Turnout was 61.3%.", { value: 61.3, unit: "percent" }],
      ["sales up 4 per cent", { value: 4, unit: "percent", step: 1 }],
      ["output jumps 26 pct", { value: 26, unit: "percent" }],
      ["a loss of one percent of all planted land", { value: 1, unit: "percent", step: 1, noun: "planted land" }],
      ["fell three-point-one percent", { value: 3.1, unit: "percent", step: 0.1 }],
      ["a -1% fall", { value: -1, unit: "percent" }],
      [
        "It rose 0.1 percentage points to 7.3%.",
        { value: 0.1, unit: "percentage_point", kind: "points" },
        { value: 7.3 },
      ],
      ["rates rose by a quarter of a percentage point", { value: 0.25, unit: "percentage_point" }],
      ["They won 52 percent, a lead of 4 points.", { value: 52 }, { value: 4, unit: "percentage_point" }],
      ["a margin of plus or minus 3 percentage points", { value: 3, unit: "percentage_point" }],
      ["12 percent of pupils", { value: 12, noun: "pupils" }],
    ],
    ignores: [
      "the percentage of pupils",
      "a small percent attend",
      "see https://example.org/?q=30%25%2020%",
      "double-digit growth",
    ],
  },
  {
    reader: "money",
    finds: [
      ["It cost $23.3 million.", { value: 23_300_000, unit: "USD", kind: "money", step: 100_000 }],
      ["(up $0.27b from 2013)", { value: 270_000_000, unit: "USD" }],
      ["worth US$ 5bn", { value: 5e9, unit: "USD" }],
      ["£2m", { value: 2e6, unit: "GBP" }],
      ["€1.2tn", { value: 1.2e12, unit: "EUR" }],
      ["trade of $7.61 billion dollars", { value: 7.61e9, unit: "USD", reads: "$7.61 billion dollars" }],
      ["2.3 billion Swiss francs", { value: 2.3e9, unit: "CHF" }],
      ["125 million australian dollars", { value: 125e6, unit: "AUD" }],
      ["5,000 won", { value: 5000, unit: "KRW" }],
      ["5,000 North Korean won", { value: 5000, unit: "KPW" }],
      ["Rs 4,500 crore", { value: 45e9, unit: "INR" }],
      ["75 USD million", { value: 75e6, unit: "USD" }],
      ["MAUD 60", { value: 60e6, unit: "AUD" }],
      ["3 dollars and 50 cents", { value: 3.5, unit: "USD" }],
      ["15 dollars 50.", { value: 15.5, unit: "USD" }],
      ["up 5p to 132.5p", { value: 5, unit: "penny" }, { value: 132.5, unit: "penny" }],
      [
        "34.2 trillion won (US$29.8 billion)",
        { value: 34.2e12, unit: "KRW", restates: null },
        { value: 29.8e9, restates: 0 },
      ],
    ],
    ignores: ["the dollar fell", "he won the vote", "a dollar store", "pound for pound"],
  },
  {
    reader: "measures",
    finds: [
      ["75.07 million tonnes of cargo", { value: 75_070_000, unit: "t", kind: "measure", step: 10_000, noun: "cargo" }],
      ["3.70 million tonnes", { value: 3_700_000, unit: "t", step: 10_000 }],
      ["2.5m tonnes", { value: 2_500_000, unit: "t" }],
      ["33.1 Mt", { value: 33_100_000, unit: "t" }],
      ["550,000 TEU", { value: 550_000, unit: "TEU" }],
      ["660 square meters", { value: 660, unit: "m2" }],
      ["a 3-inch crack", { value: 3, unit: "in", reads: "3-inch" }],
      ["six-mile trip", { value: 6, unit: "mi" }],
      ["10 1/2 miles", { value: 10.5, unit: "mi" }],
      ["he is 6 feet and 3 inches", { value: 6.25, unit: "ft" }],
      ["20 [kg]", { value: 20, unit: "kg" }],
      ["over 188 miles an hour", { min: 188, unit: "mph" }],
      ["41.2°C (106°F)", { value: 41.2, unit: "C" }, { value: 106, unit: "F", restates: 0 }],
      ["a 1,100-megawatt plant", { value: 1100, unit: "megawatt" }],
      ["half a mile", { value: 0.5, unit: "mi" }],
      ["90kg", { value: 90, unit: "kg" }],
    ],
    ignores: ["24703L202", "SCP-173m", "I'm a man", "at 6pm and again at 7:30", "a mile away"],
  },
  {
    reader: "counts",
    finds: [
      [
        "They counted 406 formal markets.",
        { value: 406, unit: "market", kind: "count", noun: "formal markets", step: 1 },
      ],
      ["123 low-income developing countries", { value: 123, unit: "country", noun: "low-income developing countries" }],
      ["70 senior party, government and military officials", { value: 70, unit: "person" }],
      ["146 North Koreans who fled", { value: 146, unit: "person", reads: "146 North Koreans" }],
      ["seven ships", { value: 7, unit: "ship", step: null }],
      ["1.2m homes", { value: 1_200_000, unit: "home" }],
      ["one soldier and two farmers", { value: 1, unit: "person" }, { value: 2, unit: "person" }],
      ["12 dead and 30 injured", { value: 12, unit: "person" }, { value: 30, unit: "person" }],
      ["300 of its employees", { value: 300, unit: "person" }],
      ["15 AK-47 rifles", { value: 15, unit: "rifle" }],
      ["a 10-member panel", { value: 10, unit: "person" }],
      ["half a dozen goats", { value: 6, unit: "goat" }],
      ["about a dozen senior clerks", { value: 12, unit: "person", approximator: "about" }],
    ],
    ignores: [
      "one reason is that",
      "No one knows",
      "On the one hand",
      "one has to wonder",
      "the two agreed",
      "these three",
    ],
  },
  {
    reader: "numbers alone and what their sentence counts",
    finds: [
      ["The number of female clerks reached 444.", { value: 444, unit: "person", noun: "female clerks" }],
      ["They count the markets in the north to 380.", { value: 380, unit: "market" }],
      ["614 ships came, compared with 2,706 in 2011.", { value: 614, unit: "ship" }, { value: 2706, unit: "ship" }],
      ["It won 45 of 120 seats.", { value: 45, unit: "seat" }, { value: 120, unit: "seat" }],
      ["The blast killed 17.", { value: 17, unit: "person" }],
      ["a crowd of 12,000", { value: 12_000, unit: "person" }],
      ["81.2 years for women and 76 for men", { value: 81.2, unit: "year" }, { value: 76, unit: "year" }],
      ["The index fell to 52.3.", { value: 52.3, unit: null, kind: "number" }],
      ["the number of users grew to 300m", { value: 300e6, unit: "person" }],
      ["minus five point five", { value: -5.5 }],
      ["1 234 567 and 12,34,567.89", { value: 1_234_567 }, { value: 1_234_567.89 }],
      ["4 thousand 3 hundred and 21", { value: 4321 }],
      ["5.3 per 100,000 people", { value: 5.3, per: "100000 person", kind: "rate" }],
    ],
    ignores: [
      "Room 39",
      "Article 50",
      "Flight 370 to Route 66",
      "won 3-1",
      "a 5-4 ruling",
      "call 555-1234",
      "version 1.2.3",
      "Apollo and the Boeing 737",
    ],
  },
  {
    reader: "dates and times are none",
    finds: [
      ["On September 11, 2001, 2,977 people died.", { value: 2977, unit: "person" }],
      ["In 2020 people lost 20% of income.", { value: 20, unit: "percent", noun: "income" }],
      ["2.9 million votes four years ago", { value: 2_900_000, unit: "vote" }],
      ["about 2000 tonnes in 2009", { value: 2000, unit: "t" }],
      ["a fall of 2000 percent", { value: 2000, unit: "percent" }],
    ],
    ignores: [
      "Wednesday, November 11th, 2015",
      "UPDATE 10-10-2015",
      "for 2015-16, below the 2011-13 average",
      "4 and 5 July, 11 November",
      "in the 1990s and the '80s",
      "at 7 p.m. on May 5",
      "the past three years, two years ago, the first four months of the year",
      "the third quarter, the first half",
      "between 2009 and 2014",
      "the 2016 elections",
    ],
  },
  {
    reader: "ranges and lists",
    finds: [
      ["10-12 percent", { min: 10, max: 12, value: null, unit: "percent" }],
      [
        "between half and three-quarters of incomes",
        { min: 50, max: 75, unit: "percent", reads: "between half and three-quarters" },
      ],
      ["between 3 and 4 million people", { min: 3e6, max: 4e6, unit: "person" }],
      ["£2m to £3m", { min: 2e6, max: 3e6, unit: "GBP" }],
      ["$3-4 billion", { min: 3e9, max: 4e9, unit: "USD" }],
      ["a range of 0.25 to 0.5 percent", { min: 0.25, max: 0.5 }],
      ["5k-20k", { min: 5000, max: 20_000 }],
      ["prices from 200 to 300 dollars", { min: 200, max: 300, unit: "USD" }],
      ["rose from 3 to 5 percent", { value: 3, unit: "percent" }, { value: 5, unit: "percent" }],
      ["fell from 4.3 to 3.7 million tonnes", { value: 4.3e6, unit: "t", step: 1e5 }, { value: 3.7e6, unit: "t" }],
      ["shrank 0.9 and 0.5 percent in 2009 and 2010, respectively", { value: 0.9, unit: "percent" }, { value: 0.5 }],
      ["3.2, 4.5 and 6.1 percent", { value: 3.2, unit: "percent" }, { value: 4.5, unit: "percent" }, { value: 6.1 }],
      ["more than 40 and less than 100 goats", { min: 40, max: 100, unit: "goat" }],
      ["from 500 to 1 million people", { min: 500, max: 1e6, unit: "person" }],
    ],
    ignores: ["1995-01", "lost 2-1 and won 6-4", "20-20 vision", "from 2009 to 2014"],
  },
  {
    reader: "bounds and approximators",
    finds: [
      [
        "More than 26 percent",
        { min: 26, value: null, max: null, approximation: "more-than", approximator: "More than" },
      ],
      [
        "around 380 markets",
        { value: 380, approximation: "about", approximator: "around", reads: "around 380 markets" },
      ],
      ["some 60,000 refugees", { value: 60_000, approximation: "about" }],
      ["nearly 400 goats", { value: 400, approximation: "below" }],
      ["A little more than half said no.", { value: 50, unit: "percent", approximation: "above" }],
      ["up to 700 ships", { max: 700, min: null, approximation: "at-most" }],
      ["no fewer than 30 ships", { min: 30, approximation: "at-least" }],
      ["fewer than a thousand pandas", { max: 1000, unit: "panda", approximation: "less-than" }],
      ["500 or more people", { min: 500, unit: "person", approximation: "at-least" }],
      ["50+ countries", { min: 50, unit: "country" }],
      ["topped the 50 percent mark", { min: 50, approximator: "topped" }],
      ["an estimated $470 million", { value: 470e6, approximation: "about", approximator: "an estimated" }],
      [">= 30", { min: 30 }],
      ["more than a third of women", { min: 100 / 3, unit: "percent", noun: "women" }],
      ["$2,000 over 3 years", { value: 2000 }, { value: 3, unit: "year", approximation: null }],
    ],
    ignores: ["more than ever", "about time", "over and over", "up to them"],
  },
  {
    reader: "fractions and shares",
    finds: [
      ["half of respondents", { value: 50, unit: "percent", kind: "fraction", noun: "respondents" }],
      ["a third of them left", { value: 100 / 3, unit: "percent" }],
      ["two-thirds of adults", { value: 200 / 3, unit: "percent" }],
      ["profit fell by nearly a third", { value: 100 / 3, unit: "percent", approximation: "below" }],
      ["one in four children", { value: 25, unit: "percent", noun: "children" }],
      ["1 in 4 Rural Children", { value: 25, unit: "percent" }],
      ["nine out of ten voters", { value: 90, unit: "percent" }],
      ["three quarters of the land", { value: 75, unit: "percent" }],
      ["the result is ¾", { value: 0.75, unit: null }],
      ["one and a half tonnes", { value: 1.5, unit: "t" }],
      ["two million and a half", { value: 2_500_000 }],
      ["half a million voters", { value: 500_000, unit: "person" }],
    ],
    ignores: [
      "a third country",
      "the second half",
      "half-brother",
      "a quarter earlier",
      "every third child",
      "9/11 and 24/7",
    ],
  },
  {
    reader: "factors",
    finds: [
      ["twice as many goats", { value: 2, unit: "ratio", kind: "factor", reads: "twice as many" }],
      ["Prices doubled.", { value: 2, unit: "ratio" }],
      ["1.5 times as much", { value: 1.5, unit: "ratio" }],
      ["ten times higher", { value: 10, unit: "ratio" }],
      ["a 4-fold rise, or fivefold", { value: 4, unit: "ratio" }, { value: 5, unit: "ratio" }],
      ["more than double the figure", { min: 2, unit: "ratio" }],
      ["half as many", { value: 0.5, unit: "ratio" }],
      ["They met 3 times.", { value: 3, unit: "time", kind: "count" }],
    ],
    ignores: ["twice a week", "double standards", "the Times", "bent double down"],
  },
  {
    reader: "ranks",
    finds: [
      ["the 24th highest", { value: 24, unit: "rank", kind: "rank", reads: "24th highest" }],
      ["ranked fifth", { value: 5, unit: "rank", reads: "fifth" }],
      ["the third-largest producer", { value: 3, unit: "rank" }],
      ["finished in second place", { value: 2, unit: "rank" }],
      ["the second most powerful clerk", { value: 2, unit: "rank" }],
    ],
    ignores: [
      "First, there was rain.",
      "the 70th anniversary",
      "the 21st century",
      "a second chance",
      "the third time",
      "first class",
    ],
  },
  {
    reader: "ages and durations",
    finds: [
      ["a 29-year-old man", { value: 29, unit: "year", kind: "age" }],
      ["ten months old", { value: 10, unit: "month", kind: "age" }],
      ["at 18 months of age", { value: 18, unit: "month", kind: "age" }],
      ["children under five", { max: 5, unit: "year", kind: "age" }],
      ["two women aged 34 and 41", { value: 2 }, { value: 34, kind: "age" }, { value: 41, unit: "year", kind: "age" }],
      ["Anna Berg, 34, a farmer", { value: 34, unit: "year", kind: "age" }],
      ["aged between five and 14", { min: 5, max: 14, unit: "year", kind: "age" }],
      ["for four years in a row", { value: 4, unit: "year", kind: "duration" }],
      ["the worst in 100 years", { value: 100, unit: "year" }],
      ["a two-year plan for another six months", { value: 2, unit: "year" }, { value: 6, unit: "month" }],
      ["13 minutes 30 seconds", { value: 13.5, unit: "minute" }],
    ],
    ignores: ["yo dude", "old age", "years ago", "in her 60s"],
  },
  {
    reader: "rates",
    finds: [
      ["4.2 tonnes per capita", { value: 4.2, unit: "t", per: "person", kind: "rate" }],
      ["$48.50 a barrel", { value: 48.5, unit: "USD", per: "bbl" }],
      ["500,000 barrels a day", { value: 500_000, unit: "bbl", per: "day" }],
      ["3.1 million bpd", { value: 3_100_000, unit: "bbl", per: "day" }],
      ["25 deaths per 1,000 live births", { value: 25, unit: "death", per: "1000 birth" }],
      ["a 12-cent-a-share payout", { value: 12, unit: "cent", per: "share" }],
      ["$148 million a year earlier", { value: 148e6, per: null }],
    ],
    ignores: ["per capita income", "as per the rules", "a day a week"],
  },
  {
    reader: "vague amounts",
    finds: [
      [
        "tens of thousands of protesters",
        { min: 10_000, value: null, unit: "person", approximation: "at-least", approximator: "tens of thousands" },
      ],
      ["millions of dollars", { min: 1e6, unit: "USD" }],
      ["several hundred homes", { min: 200, unit: "home" }],
      ["hundreds were arrested", { min: 100, unit: "person" }],
    ],
    ignores: ["the hundreds", "several homes", "scores were settled early", "a few days"],
  },
];
