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
