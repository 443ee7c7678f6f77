/** A page of sample posts: its publisher, the name it is kept under, and its text. */
export interface SamplePage {
  readonly publisher: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Eight posts in our own words. The figures are real and cited: FAO, GIEWS country brief and Crop Prospects, autumn 2015; WFP, October 2015;
 * Bank of Korea, gross domestic product of North Korea in 2014 (17 July 2015); Ministry of Unification, Kaesong and arrivals, 2015;
 * Tongil Sinbo, July 2015, as relayed by IFES; Curtis Melvin's count of markets and the National Intelligence Service's, autumn 2015.
 */
export const samplePages: readonly SamplePage[] = [
  {
    publisher: "Northern Fields",
    name: "northern-fields.txt",
    text: `Archive for the ‘Food’ Category

Two agencies, one bad year

Thursday, November 12th, 2015

By Marta Lindqvist

Within a month two agencies of the United Nations have warned about food in the North. In October the FAO said that North Korea’s production of rice and corn could fall by 14 percent this year compared to last year.

According to AFP:

North Korea is expected to produce 3.7 million tonnes of rice and corn this year, down from 4.3 million tonnes last year, the Food and Agriculture Organization said in a report on Friday.

The country plans to import 500,000 tonnes of cereals, the agency said. It faces a shortfall of 1.2 million tonnes.

Full story here:
Dry summer cuts northern harvest, UN agency says
AFP

The WFP, for its part, said it would extend its aid to North Korea until the middle of next year. It needs another $23.3 million for that, a spokesman said.


How many markets are there?

Wednesday, November 11th, 2015

By Marta Lindqvist

South Korea’s National Intelligence Service told lawmakers that around 380 markets exist in North Korea.

UPDATE: Curtis Melvin has counted 406 formal markets in North Korea from satellite pictures. He leaves street markets out.


A harvest that grew in spite of the drought

Monday, September 28th, 2015

By Marta Lindqvist

In July North Korea’s state weekly Tongil Sinbo claimed that this year’s harvest had actually increased “despite adverse weather conditions”.

State media had described the drought in June as the worst in 100 years.

Earlier this month the FAO said that North Korea’s rice production in 2015 would be 12 percent below that of last year.


What the weekly really wrote

Monday, August 10th, 2015

By Marta Lindqvist

The Institute for Far Eastern Studies gives the words of the weekly:

“The new way of managing the fields has increased grain production in spite of the bad weather,” Tongil Sinbo said.

The weekly names no year. Elsewhere in the same article it speaks of “the high grain yield last year”.
`,
  },
  {
    publisher: "Peninsula Ledger",
    name: "peninsula-ledger.txt",
    text: `Growth of one percent, says the central bank

Friday, July 17th, 2015

By Henrik Aalto

The Bank of Korea estimates that North Korea’s GDP grew by 1 percent in 2014. In 2013 it had grown by 1.1 percent, the bank said.

North Korea’s external trade amounted to $7.61 billion in 2014, the bank’s report showed. Exports totaled $3.16 billion and imports $4.45 billion.

North Korea’s agriculture and fishing expanded 1.2 percent last year, slowing from 1.9 percent growth in 2013, according to the report.


Output at Kaesong up by a quarter

Thursday, July 9th, 2015

By Henrik Aalto

The value of production at the Kaesong industrial park rose 26 percent in the January-April period from a year earlier, the Unification Ministry said.

It reached $186 million in the first four months of the year, compared with $148 million a year earlier, according to the ministry.
`,
  },
  {
    publisher: "Border Notes",
    name: "border-notes.txt",
    text: `Fewer people arrive

Sunday, July 5th, 2015

By Ana Petrova

In 2014 the number of North Korean defectors who reached the South was 1,396, down 48.4 percent from 2011, the unification ministry said. In 2011 it had been 2,706.

From January to May this year 535 North Koreans came to the South, 444 of them women, the ministry said.


GDP fell, says a visiting economist

Tuesday, August 4th, 2015

By Ana Petrova

North Korea’s GDP fell in 2014, the economist Lena Hartmann of the Baltic Institute for Economies in Transition said in a lecture on Monday. The central bank in Seoul, she added, had too little to go by.
`,
  },
];
