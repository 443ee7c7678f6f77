import { golden } from "./golden";

/** Changes: directions, amounts, bases, percent and points, factors, pace, and levels beside changes. */
export const changes = golden(`
# growth against a fall
A Central bank | GDP | KP | 2014 | +1 %
B Institute | GDP | KP | 2014 | down
= contradicts; base-by-convention values-apart
> They would contradict each other: up 1 percent against down: no reading lets both be true.

# two falls of different size
A FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: cereals
B Farm agency | crop production | KP | 2015 | -4 % on 2014 | coverage: cereals
= contradicts; base-same values-apart
> They would contradict each other: down 14 percent against down 4 percent: no reading lets both be true, not with rounding either.

# a fall with a figure and a fall without one
A FAO | crop production | KP | 2015 | -14 % on 2014
B Farm agency | crop production | KP | 2015 | down
= compatible, supports; values-overlap
> Both can be true: down 14 percent and down fit together.

# 14 percent and 13.6 percent
A FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: cereals
B Farm agency | crop production | KP | 2015 | -13.6 % on 2014 | coverage: cereals
= compatible, supports; values-same
> Both can be true: down 14 percent and down 13.6 percent are one figure.

# below last year but above the decade
A FAO | crop production | KP | 2015 | down on 2014
B Scholar Noh | crop production | KP | 2015 | up on a decade
= not-comparable; base-differs
> They cannot be compared: A's change is from 2014, B's from a decade.

# no base, against a base that is no year before
A FAO | crop production | KP | 2015 | down
B Scholar Noh | crop production | KP | 2015 | up on the average of 2011..2013
= not-comparable; base-differs
> They cannot be compared: A's change is from 2014, B's from the average of 2011–2013.

# averages of two spans
A FAO | crop production | ET | 2015 | down on the average of 2010..2014
B Aid group | crop production | ET | 2015 | up on the average of 2005..2009
= not-comparable; base-differs
> They cannot be compared: A's change is from the average of 2010–2014, B's from the average of 2005–2009.

# one average
A FAO | crop production | ET | 2015 | down on the average of 2010..2014
B Aid group | crop production | ET | 2015 | up on the average of 2010..2014
= contradicts; base-same values-apart
> They would contradict each other: down against up: no reading lets both be true.

# bases that are only worded
A FAO | crop production | ET | 2015 | down on a normal year
B Aid group | crop production | ET | 2015 | up on the plan
= undecided; base-unknown
> Cannot say: A's change is from a normal year, B's from the plan: they may or may not be one base; if they are one base, they contradict each other.

# "the year before" and the year itself
A Customs | exports | TH | 2013 | +2 % on the year before
B Bank | exports | TH | 2013 | -3 % on 2012
= contradicts; base-same values-apart
> They would contradict each other: up 2 percent against down 3 percent: no reading lets both be true, not with rounding either.

# a month without a base could be from the month before or the year before
A Bank | inflation | TR | 2014-06 | up
B Union | inflation | TR | 2014-06 | down
= undecided, pulls-against; base-missing
> Cannot say: A and B do not say from what the change is counted; if both are counted from one base, they contradict each other.

# a month on the year before and on the month before
A Statistics office | retail sales | DE | 2013-06 | +2.8 % on the year before
B Statistics office | retail sales | DE | 2013-06 | -1.5 % on the period before
= not-comparable, same-origin; base-differs
> They cannot be compared: A's change is from June 2012, B's from the period before.

# a month, both on the year before
A Statistics office | retail sales | DE | 2013-06 | +2.8 % on the year before
B Traders | retail sales | DE | 2013-06 | -1.5 % on the year before
= contradicts; base-same values-apart
> They would contradict each other: up 2.8 percent against down 1.5 percent: no reading lets both be true, not with rounding either.

# growth that slows is still growth
A Bank | GDP growth | GH | 2014 | slower
B Fund | GDP | GH | 2014 | +4 %
= compatible; kind-pace
> Both can be true: One is about the pace, the other about the movement: growth that slows is still growth.

# slower against faster
A Bank | GDP growth | GH | 2014 | slower
B Fund | GDP growth | GH | 2014 | faster
= contradicts; values-apart
> They would contradict each other: slower against faster: no reading lets both be true.

# percent and percentage points, one direction
A Bank | unemployment | PT | 2015 | -1.5 points on 2014
B Union | unemployment | PT | 2015 | -11 % on 2014
= compatible, supports; kind-percent-and-points values-overlap
> Both can be true: down and down 11 percent fit together.

# percent and percentage points, two directions
A Bank | unemployment | PT | 2015 | -1.5 points on 2014
B Union | unemployment | PT | 2015 | +3 % on 2014
= contradicts; kind-percent-and-points values-apart
> They would contradict each other: down against up 3 percent: no reading lets both be true.

# a change in persons and a change in percent
A Ministry | employment | IT | 2016 | +240,000 person on 2015
B Bank | employment | IT | 2016 | +1.1 % on 2015
= compatible, supports; kind-scales values-overlap
> Both can be true: up and up 1.1 percent fit together.

# two changes in persons
A Ministry | employment | IT | 2016 | +240,000 person on 2015
B Bank | employment | IT | 2016 | +91,000 person on 2015
= contradicts; values-apart
> They would contradict each other: up by 240,000 people against up by 91,000 people: no reading lets both be true, not with rounding either.

# two changes of mass in two units
A Ministry | fish catch | MA | 2016 | +40,000 t on 2015
B Union | fish catch | MA | 2016 | +12,000,000 kg on 2015
= contradicts; values-apart
> They would contradict each other: up by 40,000 tonnes against up by 12 million kg: no reading lets both be true, not with rounding either.

# doubled is up 100 percent
A Paper | house prices | IE | 2006 | x2 on 2005
B Bank | house prices | IE | 2006 | +100 % on 2005
= compatible, supports; values-same
> Both can be true: up 2 times and up 100 percent are one figure.

# doubled is not up 40 percent
A Paper | house prices | IE | 2006 | x2 on 2005
B Bank | house prices | IE | 2006 | +40 % on 2005
= contradicts; values-apart
> They would contradict each other: up 2 times against up 40 percent: no reading lets both be true, not with rounding either.

# unchanged covers little
A Bank | prices | CH | 2011 | flat
B Office | prices | CH | 2011 | +0.2 % on 2010
= compatible, supports; values-overlap
> Both can be true: flat and up 0.2 percent fit together.

# unchanged does not cover a tenth
A Bank | prices | CH | 2011 | flat
B Office | prices | CH | 2011 | +10 % on 2010
= contradicts; values-apart
> They would contradict each other: flat against up 10 percent: no reading lets both be true.

# up by more than a fifth, and up by a tenth
A Bank | house prices | CA | 2016 | +over 20 % on 2015
B Office | house prices | CA | 2016 | +10 % on 2015
= contradicts; values-apart
> They would contradict each other: up over 20 percent against up 10 percent: no reading lets both be true, not with rounding either.

# up by about a fifth
A Bank | house prices | CA | 2016 | about +20 % on 2015
B Office | house prices | CA | 2016 | +21 % on 2015
= compatible, supports; values-overlap
> Both can be true: up about 20 percent and up 21 percent fit together.

# a level and a change by two voices
A Ministry | crop production | VN | 2012 | 43.7 million t | coverage: rice
B Traders | crop production | VN | 2012 | +3 % on 2011 | coverage: rice
= not-comparable; kind-level-and-change values-implied
> They cannot be compared: One is a level, the other a change.

# a level and a change by one voice imply the level before
A FAO | crop production | KP | 2015 | 3.7 million t | coverage: rice and maize
B FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: rice and maize
= compatible, implies; kind-level-and-change values-implied
> Both can be true: 3.7 million tonnes and down 14 percent imply 4.22 million to 4.39 million t before the change.

# the level from which the change is counted
A FAO | crop production | KP | 2014 | 4.3 million t | coverage: rice and maize
B FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: rice and maize
= compatible, implies; period-is-base values-implied
> Both can be true: 4.3 million tonnes and down 14 percent imply 3.63 million to 3.76 million t after the change.

# a level of another matter implies nothing
A FAO | crop production | KP | 2015 | 3.7 million t | coverage: rice and maize
B FAO | imports | KP | 2015 | -14 % on 2014
= not-comparable, same-origin; indicator-unrelated
> They cannot be compared: A is about food and crop production, B about imports.

# a level that rose, and a fall
A Weekly | crop production | KP | 2015 | 5.1 million t and up | coverage: cereals
B FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: cereals
= contradicts; values-apart
> They would contradict each other: up against down 14 percent: no reading lets both be true.

# a rate in percent and a change of the rate in points
A Bank | inflation | TR | 2014 | 8.9 %
B Union | inflation | TR | 2014 | +2 points on 2013
= not-comparable; kind-level-and-change
> They cannot be compared: One is a level, the other a change.

# growth of 1.4 percent after a fall of 1 percent
A Central bank | construction | KP | 2014 | +1.4 % on 2013
B Central bank | construction | KP | 2013 | -1 % on 2012
= not-comparable, same-origin; period-disjoint
> They cannot be compared: A is about 2014, B about 2013.

# a harvest that grew everywhere, and rice that shrank
A Weekly | crop production | KP | 2015 | up
B FAO | crop production | KP | 2015 | -12 % on 2014 | coverage: rice
= contradicts; coverage-bare-direction values-apart
> They would contradict each other: up against down 12 percent: no reading lets both be true.

# an amount of growth that limits itself to nothing could be of anything
A Weekly | crop production | KP | 2015 | +3 % on 2014
B FAO | crop production | KP | 2015 | -12 % on 2014 | coverage: rice
= undecided, pulls-against; coverage-missing
> Cannot say: A does not say what it counts, while the other counts rice; if it counts rice, B contradicts it.

# a fall to at most half
A Charity | wildlife | GB | 2010 | -over 50 % on 1970
B Office | wildlife | GB | 2010 | -13 % on 1970
= contradicts; base-same values-apart
> They would contradict each other: down over 50 percent against down 13 percent: no reading lets both be true, not with rounding either.

# one voice, up in the title and by how much in the text
A Ministry | production | KP-kaesong | 2015-01..2015-04 | up on the year before | headline
B Ministry | production | KP-kaesong | 2015-01..2015-04 | +26 % on the year before
= compatible, same-origin; values-overlap
> Both can be true: up and up 26 percent fit together.

# temperatures up by degrees, told in two scales
A Met office | temperature | RU | 2010 | +2 C on the average of 1961..1990
B Radio | temperature | RU | 2010 | +3.6 F on the average of 1961..1990
= compatible, supports; base-same values-same
> Both can be true: up by 2 C and up by 3.6 F are one figure.
`);
