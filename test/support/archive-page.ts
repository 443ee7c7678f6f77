/**
 * A page of the shape a blog's archive has when it is saved as text: category line, then posts with title, weekday-date line,
 * byline, quoted articles and citation lines. Our own retelling; figures from FAO, Crop Prospects and Food Situation, 2015, and
 * the Bank of Korea's estimates of 17 July 2015.
 */
export const archivePage = `Archive for the ‘Harvest’ Category

Rice outlook cut again

Tuesday, October 13th, 2015

By Marta Lindqvist

The drought left its mark on the paddies of the north. In a note this week, the FAO said rice output could fall by 12 percent this year compared to last year.

According to Reuters:

Cereal production in the country is expected to reach 3.7 million tonnes this year, down from 4.3 million tonnes last year, the Food and Agriculture Organization said on Monday.

The country plans to import 500,000 tonnes of cereals, the agency said.

Full story here:
Poor rains cut northern harvest, UN agency says
Reuters


A harvest that grew?

Monday, August 17th, 2015

By Marta Lindqvist

A state weekly told its readers that reforms had succeeded in increasing grain production despite bad weather. It named no year.

UPDATE: A second edition of the weekly repeats the claim.


Economy grew one percent, central bank says

Friday, July 17th, 2015

The Bank of Korea estimates that the North’s economy grew 1 percent in 2014, after 1.1 percent in 2013. External trade amounted to $7.61 billion in 2014.
`;

/** The same page with one figure of its first post corrected upstream. */
export const editedPage = archivePage.replace("fall by 12 percent", "fall by 11 percent");

/**
 * A page with a disagreement in it, in our own words: an agency's forecast through an outlet, a blog that dates a weekly's boast to
 * "this year", and, in an older post, the weekly's own words, set off as a quotation, which name no year. Figures from FAO,
 * Crop Prospects and Food Situation, October 2015; the quoted official is made up.
 */
export const contestedPage = `Archive for the ‘Food’ Category

Less on the table, the agency fears (updated)

Thursday, November 12th, 2015

By Marta Lindqvist

At the start of October the FAO said that North Korea’s staple food production could fall by 14 percent this year compared to last year, as Reuters reported:

North Korea’s staple food production could shrink by 14 percent this year after a dry spring, the UN agricultural agency said.

The North is expected to produce 3.7 million tonnes of rice and corn this year, down from 4.3 million tonnes last year, according to the agency’s forecast.

Pyongyang plans to import 500,000 tonnes of rice and corn, the FAO said.

Full story here:
Poor spring takes its toll in the North
Reuters

UPDATE 11-14-2015: In its forecast the FAO also said that North Korea’s maize production could drop by 15 percent this year.


Two stories about one field

Monday, September 21st, 2015

By Marta Lindqvist

It has been a summer of opposite reports about North Korea’s fields.

In July, the weekly Tongil Sinbo claimed that this year’s harvest had grown thanks to the reforms.

In September, the Food and Agriculture Organization of the UN said that the forecast of cereal production for 2015 was well down from last year. The FAO rice production forecast for 2015 is 12 percent below that of last year.

North Korean officials said that the harvest of 2014 had increased by 1 percent from 2013. The FAO put North Korea’s cereal production in 2014 at 5.0 million tonnes.


A weekly in praise of the reforms

Friday, August 7th, 2015

By Marta Lindqvist

A brief by the Institute for Far Eastern Studies cites a July issue of Tongil Sinbo, a North Korean state-run weekly newspaper. There, Ri Sung Chol, who heads an institute for agriculture in North Korea, says that

“the new way of running the fields has proved its worth and succeeded in raising grain production in spite of the poor weather.”

He does not say which harvest he means. The Bank of Korea said in July that North Korea’s crop production increased by 1.2 percent in 2014.
`;
