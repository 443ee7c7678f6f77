import { golden } from "./golden";

/** Times: years, halves, quarters, seasons, calendars, days of a count, and times that are missing or only assumed. */
export const periods = golden(`
# another year
A Finance ministry | GDP | KP | 2014 | +1 %
B Institute | GDP | KP | 2013 | down
= not-comparable; period-disjoint
> They cannot be compared: A is about 2014, B about 2013.

# growth of one year and of the year before
A Finance ministry | GDP | KP | 2014 | +1 %
B Institute | GDP | KP | 2013 | +1.1 %
= not-comparable; period-disjoint
> They cannot be compared: A is about 2014, B about 2013.

# half a year against a year
A Unification ministry | refugees | KR | 2015 H1 | 614 person
B Unification ministry | refugees | KR | 2011 | 2,706 person
= not-comparable, same-origin; period-disjoint
> They cannot be compared: A is about the first half of 2015, B about 2011.

# half a year within its year
A Border agency | asylum applications | HU | 2015 H1 | 67,000 person
B Watchdog | asylum applications | HU | 2015 | 177,000 person
= not-comparable; period-nested
> They cannot be compared: A is about the first half of 2015, B about 2015: the time of A is a part of the other's.

# the year to date is not the year
A Customs | exports | VN | 2013-01..2013-09 | 96 billion USD
B Trade body | exports | VN | 2013 | 132 billion USD
= not-comparable; period-nested
> They cannot be compared: A is about January–September 2013, B about 2013: the time of A is a part of the other's.

# a month within four months
A Ministry | production | KP-kaesong | 2015-01..2015-04 | +26 % on the year before
B Ministry | production | KP-kaesong | 2015-03 | +21.8 % on the year before
= not-comparable, same-origin; period-nested
> They cannot be compared: A is about January–April 2015, B about March 2015: the time of B is a part of the other's.

# two quarters
A Bank | GDP | ES | 2012 Q1 | -0.4 % on the period before
B Bank | GDP | ES | 2012 Q3 | +0.2 % on the period before
= not-comparable, same-origin; period-disjoint
> They cannot be compared: A is about the first quarter of 2012, B about the third quarter of 2012.

# one quarter, two figures
A Bank | unemployment | ES | 2012 Q1 | 24.4 %
B Labour office | unemployment | ES | 2012 Q1 | 19.8 %
= contradicts; period-same values-apart
> They would contradict each other: 24.4 percent against 19.8 percent: no reading lets both be true, not with rounding either.

# a calendar year against the marketing year that begins in it
A Farm ministry | crop production | UA | 2015 | 60 million t | coverage: cereals
B Traders | crop production | UA | 2015/16 marketing | 52 million t | coverage: cereals
= not-comparable; period-calendar
> They cannot be compared: A is counted over 2015, B over the marketing year 2015/16: two calendars.

# a fiscal year against a calendar year
A Treasury | budget deficit | IN | 2014/15 fiscal | 5.1 trillion INR
B Think tank | budget deficit | IN | 2014 | 6.8 trillion INR
= not-comparable; period-calendar
> They cannot be compared: A is counted over the fiscal year 2014/15, B over 2014: two calendars.

# one fiscal year, two figures
A Treasury | budget deficit | IN | 2014/15 fiscal | 5.1 trillion INR
B Think tank | budget deficit | IN | 2014/15 fiscal | 6.8 trillion INR
= contradicts; period-same values-apart
> They would contradict each other: 5.1 trillion INR against 6.8 trillion INR: no reading lets both be true, not with rounding either.

# a main season against the year it lies in
A FAO | crop production | KP | 2015-06..2015-11 season | down | coverage: cereals
B Weekly | crop production | KP | 2015 | up | coverage: cereals
= not-comparable, pulls-against; period-calendar
> They cannot be compared: A is counted over June–November 2015 (season), B over 2015: two calendars.

# one season, two directions
A Extension service | crop production | MW | 2016-01..2016-05 season | down | coverage: maize
B Radio | crop production | MW | 2016-01..2016-05 season | up | coverage: maize
= contradicts; base-by-convention values-apart
> They would contradict each other: down against up: no reading lets both be true.

# the same days in two calendars
A Treasury | tax revenue | JP | 2014-04..2015-03 fiscal | 54 trillion JPY
B Newspaper | tax revenue | JP | 2014-04..2015-03 | 48 trillion JPY
= contradicts; period-same-days values-apart
> They would contradict each other: 54 trillion JPY against 48 trillion JPY: no reading lets both be true, not with rounding either.

# periods that share some months only
A Tourist board | tourist arrivals | HR | 2014-04..2014-09 | 9.1 million person
B Hotels | tourist arrivals | HR | 2014-07..2014-12 | 6.2 million person
= not-comparable; period-overlaps
> They cannot be compared: A is about April–September 2014, B about the second half of 2014: they share some days only.

# a quotation that names no year
A Weekly | crop production | KP | - | up
B FAO | crop production | KP | 2015 | -14 % on 2014
= undecided; period-missing
> Cannot say: A names no year; if it means 2015, B contradicts it.

# a year that a rule only assumed counts as missing
A Weekly | crop production | KP | 2015 | up | assumed: period
B FAO | crop production | KP | 2015 | -14 % on 2014
= undecided, pulls-against; period-missing
> Cannot say: The year of A is only assumed; if it means 2015, B contradicts it.

# the season of a year does not mean the few years before the text
A FAO | crop production | KP | 2015 season undated | down
B Blog | crop production | KP | 2012-11-10..2015-11-09 implied | up
= undecided; period-missing
> Cannot say: A does not say when the season begins and ends; if it means some time of 2015, they are about two times. Missing as well: base.

# a year only assumed is not the few years before the text either
A FAO | crop production | KP | 2015 | -14 % on 2014 | assumed: period
B Blog | crop production | KP | 2012-11-10..2015-11-09 implied | up
= undecided; period-missing
> Cannot say: The period of A is only assumed; if it means 2015, they are about two times. Missing as well: base.

# who names no time at all is not given days counted back from a text
A FAO | crop production | KP | - | down
B Blog | crop production | KP | 2012-11-10..2015-11-09 implied | up
= undecided; period-missing
> Cannot say: A names no period; if both mean one time, they contradict each other. Missing as well: base.

# the season of one year is not the year before
A FAO | crop production | KP | 2015 season undated | down
B Ministry | crop production | KP | 2014 | up
= undecided; period-missing
> Cannot say: A does not say when the season begins and ends; if it means some time of 2015, they are about two times.

# the season of a year may be that year
A FAO | crop production | KP | 2015 season undated | down
B Ministry | crop production | KP | 2015 | up
= undecided, pulls-against; period-missing
> Cannot say: A does not say when the season begins and ends; if it means 2015, B contradicts it.

# "this year" may be meant by who names none
A Weekly | crop production | KP | - | up
B Blog | crop production | KP | 2015 implied | down
= undecided; period-missing
> Cannot say: A names no year; if it means 2015, B contradicts it.

# a year carried over from the sentence before counts as known
A Weekly | crop production | KP | 2015 | up | carried: period
B FAO | crop production | KP | 2015 | -14 % on 2014
= contradicts; values-apart
> They would contradict each other: up against down 14 percent: no reading lets both be true.

# neither names a year
A Mayor | deaths | LK | - | 300 person
B Police | deaths | LK | - | 120 person
= undecided; period-missing
> Cannot say: A and B name no period; if both mean one time, they contradict each other.

# no year, and the figures agree
A Spy agency | number of markets | KP | - | about 380 market | coverage: markets
B Analyst Ito | number of markets | KP | - | 390 market | coverage: markets
= compatible; period-missing values-overlap
> Both can be true: about 380 markets and 390 markets fit together. A and B name no period.

# last season's yield and this year's drought
A Weekly | crop yield | KP | 2014 | up
B Farm agency | crop production | KP | 2015 | -14 % on 2014
= not-comparable; period-disjoint
> They cannot be compared: A is about 2014, B about 2015.

# counted on one day
A Ministry | population | SK | as of 2011-12-31 | 5.40 million person
B Yearbook | population | SK | as of 2011-12-31 | 5.12 million person
= contradicts; date-same values-apart
> They would contradict each other: 5.4 million people against 5.12 million people: no reading lets both be true, not with rounding either.

# counted on two days
A Ministry | population | SK | as of 2011-12-31 | 5.40 million person
B Yearbook | population | SK | as of 2001-05-26 | 5.38 million person
= not-comparable; period-disjoint
> They cannot be compared: A is about 31 December 2011, B about 26 May 2001.

# a day within the month in which the other counted
A Relief agency | displaced people | SS | as of 2014-06-10 | 900,000 person
B Church group | displaced people | SS | as of 2014-06 | 1,300,000 person
= undecided; date-near
> Cannot say: A is as of 10 June 2014, B as of June 2014: the count may have moved between; if it was counted on 10 June 2014, A contradicts it.

# a day within the month, and the counts agree
A Relief agency | displaced people | SS | as of 2014-06-10 | 900,000 person
B Church group | displaced people | SS | as of 2014-06 | about 950,000 person
= compatible, supports; date-near values-overlap
> Both can be true: 900,000 people and about 950,000 people fit together. A is as of 10 June 2014, B as of June 2014: the count may have moved between.

# one of them does not say as of which day
A Relief agency | displaced people | SS | as of 2014-06-10 | 900,000 person
B Church group | displaced people | SS | - | 1,300,000 person
= undecided; date-missing
> Cannot say: B does not say as of which day; if it means 10 June 2014, A contradicts it.

# the trend of years says nothing of one year
A Blog | crop production | KP | 2011..2014 | up
B Farm agency | crop production | KP | 2014 | -3 % on 2013
= not-comparable; period-nested
> They cannot be compared: A's change is from 2011, B's from 2013.

# a decade and its last year
A Climate office | temperature | world | 2001..2010 | 14.4 C
B Climate office | temperature | world | 2010 | 14.6 C
= not-comparable, same-origin; period-nested
> They cannot be compared: A is about 2001–2010, B about 2010: the time of B is a part of the other's.

# growth of a year and of its last quarter
A Statistics office | GDP | JP | 2013 | +1.5 %
B Bank | GDP | JP | 2013 Q4 | -0.7 % on the period before
= not-comparable; base-differs
> They cannot be compared: A's change is from 2012, B's from the period before.

# one names no year, that of the other is only assumed
A Weekly | crop production | KP | - | up
B Blog | crop production | KP | 2015 | down | assumed: period
= undecided; period-missing
> Cannot say: A names no period, and the period of B is only assumed; if both mean one time, they contradict each other.

# both times are only assumed
A Weekly | crop production | KP | 2015 | up | assumed: period
B Blog | crop production | KP | 2015 | down | assumed: period
= undecided, pulls-against; period-missing
> Cannot say: The period of A and B is only assumed; if both mean one time, they contradict each other.
`);
