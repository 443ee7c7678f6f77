import { golden } from "./golden";

/** Whose voice it is: one origin through many outlets, retellings, vintages, spokespersons, borrowed data, claimants without a name. */
export const voices = golden(`
# one figure through two outlets
A FAO | crop production | KP | 2015 | -14 % on 2014 | via: Blog > Wire
B FAO | crop production | KP | 2015 | -14 % on 2014 | via: Daily
= restates, same-origin; values-same tie-same-origin
> One says again what the other says: down 14 percent.

# one figure, rounded in the headline
A FAO | crop production | KP | 2015 | 3.7 million t | coverage: cereals | headline
B FAO | crop production | KP | 2015 | 3.72 million t | coverage: cereals
= restates, same-origin; values-same
> One says again what the other says: 3.7 million tonnes.

# a headline that drops what is counted
A FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: cereals | headline | via: Wire
B FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: rice and maize | via: Wire
= restates, same-origin; coverage-part tie-same-origin
> One says again what the other says: down 14 percent. On the way: rice and maize widened to cereals.

# a direction said of the whole is not an amount of its part said again
A FAO | crop production | KP | 2015 | 3.7 million t and down on 2014 | coverage: rice and maize | via: Blog > Wire
B FAO | crop production | KP | 2015 | down on 2014 | coverage: cereals | via: Blog | verbatim
= compatible, part-of; coverage-part
> Both can be true: A counts rice and maize, a part of B's cereals.

# a retelling that keeps the figure and drops "around"
A Spy agency | number of markets | KP | as of 2015-10 | 380 market | coverage: markets | via: Blog
B Spy agency | number of markets | KP | as of 2015-10 | around 380 market | coverage: markets | via: Blog > Wire | verbatim
= restates, retells; tie-retells values-same
> One says again what the other says: 380 markets. On the way: “around” dropped.

# a retelling that adds a year
A Weekly | crop production | KP | 2015 | up | via: Blog
B Weekly | crop production | KP | - | up | via: Blog > Institute | verbatim
= restates, retells; tie-retells period-missing
> One says again what the other says: up. On the way: period added: the words name none, the retelling says 2015.

# words partly quoted retell the words quoted whole
A Weekly | crop production | KP | 2015 | up | via: Blog | partial
B Weekly | crop production | KP | - | up | via: Blog > Institute | verbatim
= restates, retells; tie-retells period-missing
> One says again what the other says: up. On the way: period added: the words name none, the retelling says 2015.

# the claim contradicts only as it is retold
A Weekly | crop production | KP | 2015 | up | via: Blog
B FAO | crop production | KP | 2015 | -14 % on 2014
C Weekly | crop production | KP | - | up | via: Blog > Institute | verbatim
= contradicts; values-apart retold-only
> They would contradict each other, as retold by Blog: up against down 14 percent: no reading lets both be true. On the way: period added: the words name none, the retelling says 2015.

# the claimant's own words say it as well
A Weekly | crop production | KP | 2015 | up | via: Blog
B FAO | crop production | KP | 2015 | -14 % on 2014
C Weekly | crop production | KP | 2015 | up | via: Blog > Institute | verbatim
= contradicts; values-apart
> They would contradict each other: up against down 14 percent: no reading lets both be true.

# the words of somebody else are no retelling
A Weekly | crop production | KP | 2015 | up | via: Blog
B FAO | crop production | KP | 2015 | -14 % on 2014
C Radio | crop production | KP | - | up | via: Blog | verbatim
= contradicts; values-apart
> They would contradict each other: up against down 14 percent: no reading lets both be true.

# a later figure of one series
A FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: cereals | series: outlook | said: 2015-10-08
B FAO | crop production | KP | 2015 | -9 % on 2014 | coverage: cereals | series: outlook | said: 2016-04-27
= revises, later-vintage; series-same values-apart
> B is the later figure of the same series: down 14 percent, then down 9 percent.

# a level revised
A Office | GDP | GR | 2012 | 193 billion EUR | series: accounts | said: 2013-03-11
B Office | GDP | GR | 2012 | 188 billion EUR | series: accounts | said: 2014-10-17
= revises, later-vintage; series-same
> B is the later figure of the same series: €193 billion, then €188 billion.

# two series of one voice
A FAO | crop production | KP | 2015 | 4.8 million t | coverage: cereals | series: outlook | said: 2015-10-08
B FAO | crop production | KP | 2015 | 5.4 million t | coverage: cereals | series: balance sheet | said: 2016-04-27
= undecided, same-origin; series-differs
> Cannot say: one voice gives two figures of two series (4.8 million tonnes, 5.4 million tonnes).

# two figures of one voice on one day
A Ministry | deaths | TR | 2011 | 604 person | said: 2011-11-02
B Ministry | deaths | TR | 2011 | 570 person | said: 2011-11-02
= undecided, same-origin; series-same-day
> Cannot say: one voice gives two figures (604 people, 570 people), and nothing tells that one replaces the other.

# two figures of one voice, and no telling which is later
A Ministry | deaths | TR | 2011 | 604 person
B Ministry | deaths | TR | 2011 | 570 person
= undecided, same-origin; series-order-missing
> Cannot say: one voice gives two figures (604 people, 570 people), and nothing tells that one replaces the other.

# a figure that did not change is no revision
A FAO | crop production | KP | 2015 | 3.7 million t | coverage: rice | series: outlook | said: 2015-10-08
B FAO | crop production | KP | 2015 | 3.7 million t | coverage: rice | series: outlook | said: 2016-04-27
= restates, same-origin; series-same values-same
> One says again what the other says: 3.7 million tonnes.

# a part is no vintage of its whole
A FAO | crop production | KP | 2015 | -12 % on 2014 | coverage: rice | said: 2015-09-10
B FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: rice and maize | said: 2015-10-08
= compatible, part-of; coverage-part series-differs
> Both can be true: A counts rice, a part of B's rice and maize.

# a spokesman and the body he speaks for
A Spokeswoman Hale | food aid | KP | 2016 | 23.3 million USD
B Relief agency | food aid | KP | 2016 | 23.3 million USD
= restates, same-origin; values-same
> One says again what the other says: US$23.3 million.

# a parent is another voice
A Northern news agency | crop production | KP | 2015 | up
B Northern government | crop production | KP | 2015 | up
= compatible, supports; values-same
> Both can be true: Both say up.

# a figure made of another's data
A Data institute | GDP | KP | 2014 | 28.4 billion USD
B Central bank | GDP | KP | 2014 | 28.1 billion USD
= contradicts, uses-data-of; tie-uses-data values-apart
> They would contradict each other: US$28.4 billion against US$28.1 billion: no reading lets both be true, not with rounding either.

# a chain that names whose data it is
A Think tank | GDP | KP | 2014 | +1.2 % | data of: Central bank
B Central bank | GDP | KP | 2014 | +1 %
= compatible, uses-data-of, supports; tie-uses-data
> Both can be true: up 1.2 percent and up 1 percent are one figure.

# one document under two names
A WFP | food shortage | KP | 2011 | up | document: Rapid assessment, March 2011
B UNICEF | food shortage | KP | 2011 | up | document: Rapid assessment, March 2011
= restates, same-origin; tie-same-origin
> One says again what the other says: up.

# two that nobody names are not one voice
A analysts | crop production | KP | 2015 | up
B analysts | crop production | KP | 2015 | down
= contradicts; values-apart
> They would contradict each other: up against down: no reading lets both be true.

# two unnamed ones in one post are
A analysts | crop production | KP | 2015 | up | post: one
B analysts | crop production | KP | 2015 | down | post: one
= undecided, same-origin; series-order-missing
> Cannot say: one voice gives two figures (up, down), and nothing tells that one replaces the other.

# joint claimants
A FAO; WFP | food shortage | KP | 2011 | up
B WFP | food shortage | KP | 2011 | up
= restates, same-origin; values-same
> One says again what the other says: up.

# the post around a quoted article
A Bank | GDP | KP | 2014 | +1 % | via: Blog | post: p
B Bank | GDP | KP | 2014 | +1 % | via: Blog > Wire | post: p | quotation
= restates, retells; tie-retells values-same
> One says again what the other says: up 1 percent.

# same origin, another year
A FAO | crop production | KP | 2015 | 3.7 million t | coverage: rice
B FAO | crop production | KP | 2014 | 4.3 million t | coverage: rice
= not-comparable, same-origin; period-disjoint
> They cannot be compared: A is about 2015, B about 2014.

# half a year that became a year
A Relief agency | food aid | KP | 2016 | up | via: Blog
B Relief agency | food aid | KP | 2016 H1 | up | via: Radio | verbatim
= not-comparable, retells; tie-retells period-nested
> They cannot be compared: A is about 2016, B about the first half of 2016: the time of B is a part of the other's. On the way: half a year (the first half of 2016) became a year (2016).

# what a weekly is said to say, and what it quotes somebody as saying
A Farm Weekly | harvest | KP | 2015 | up | via: Blog
B Manager Pak | harvest | KP | - | up | via: Blog > Institute > Farm Weekly | verbatim
= restates, retells; tie-retells-quoted period-missing
> One says again what the other says: up. On the way: period added: the words name none, the retelling says 2015.

# an outlet that publishes both says its own
A Farm Weekly | harvest | KP | 2015 | up
B Manager Pak | harvest | KP | 2015 | up | via: Farm Weekly | verbatim
= compatible, supports
> Both can be true: Both say up.

# the writer of a text answers whom it relays
A Economist Kwon | food shortage | KP | 2015 | up | via: Blog > Witness Blog > Agency | post: p1
B Scholar Noh | food shortage | KP | 2015 | down | via: Blog > Witness Blog | writer | post: p1
= contradicts, answers-by-name; tie-answers-relayed
> They would contradict each other: up against down: no reading lets both be true.

# two who are both only quoted in one text answer nobody
A Economist Kwon | food shortage | KP | 2015 | up | via: Blog > Witness Blog | post: p1
B Scholar Noh | food shortage | KP | 2015 | down | via: Blog > Witness Blog | post: p1
= contradicts; values-apart
> They would contradict each other: up against down: no reading lets both be true.
`);
