import { golden } from "./golden";

/** What is measured, of whom, where and in which form: parts and wholes, complements, neighbours that only look alike. */
export const scope = golden(`
# two measures that only look alike
A Health survey | underweight children | KP | 2012 | 26 % | population: rural children
B Health survey | stunted children | KP | 2012 | over 30 % | population: children under five
= not-comparable, same-origin; indicator-family
> They cannot be compared: A is about underweight children, B about stunted children: two measures of one matter.

# exports and imports are two parts of trade
A Central bank | exports | KP | 2014 | 3.16 billion USD
B Central bank | imports | KP | 2014 | 4.45 billion USD
= not-comparable, same-origin; indicator-siblings
> They cannot be compared: exports and imports are two parts of one total.

# a part of trade and the whole of it
A Customs | exports | GE | 2016 | 2.1 billion USD
B Bank | external trade | GE | 2016 | 9.4 billion USD
= compatible, part-of; indicator-part
> Both can be true: A measures exports, a part of the external trade that B measures.

# a part that is more than its whole
A Customs | exports | GE | 2016 | 12.1 billion USD
B Bank | external trade | GE | 2016 | 9.4 billion USD
= contradicts, part-of; indicator-part values-part-exceeds
> They would contradict each other: The part (A) is more than the whole (B).

# a part that is more than its whole, by one voice
A Bank | exports | GE | 2016 | 12.1 billion USD
B Bank | external trade | GE | 2016 | 9.4 billion USD
= undecided, part-of; values-part-exceeds
> Cannot say: one voice says both. The part (A) is more than the whole (B).

# rice is a part of rice and maize
A FAO | crop production | KP | 2015 | -12 % on 2014 | coverage: rice
B FAO | crop production | KP | 2015 | -14 % on 2014 | coverage: rice and maize
= compatible, part-of; coverage-part
> Both can be true: A counts rice, a part of B's rice and maize.

# rice that outweighs all cereals
A Ministry | crop production | LA | 2013 | 4.6 million t | coverage: rice
B FAO | crop production | LA | 2013 | 3.9 million t | coverage: cereals
= contradicts, part-of; coverage-part values-part-exceeds
> They would contradict each other: The part (A) is more than the whole (B).

# wheat and maize are no parts of each other
A Ministry | crop production | ZM | 2013 | 0.3 million t | coverage: wheat
B FAO | crop production | ZM | 2013 | 2.5 million t | coverage: maize
= not-comparable; coverage-differs
> They cannot be compared: A counts wheat, B maize.

# sets that share a part
A Ministry | crop production | SN | 2013 | 1.2 million t | coverage: rice and maize
B FAO | crop production | SN | 2013 | 1.0 million t | coverage: coarse grains
= counts-differently; coverage-overlaps
> B is 0.2 Mt below A (−17 %): one thing counted two ways. A counts rice and maize, B coarse grains: they share a part, neither takes in the other.

# only one of them says what it counts
A Spy agency | number of markets | KP | 2015 | about 380 market
B Satellite analyst | number of markets | KP | 2015 | 480 market | coverage: formal markets
= undecided; coverage-missing
> Cannot say: A does not say what it counts, while the other counts formal markets; if it counts formal markets, B contradicts it.

# formal markets and street markets
A Spy agency | number of markets | KP | 2015 | 380 market | coverage: street markets
B Satellite analyst | number of markets | KP | 2015 | 406 market | coverage: formal markets
= not-comparable; coverage-differs
> They cannot be compared: A counts street markets, B formal markets.

# a coverage the vocabulary has never heard of
A Guild | fish catch | IS | 2012 | 1.4 million t | coverage: demersal species
B Ministry | fish catch | IS | 2012 | 0.9 million t | coverage: quota species
= undecided; coverage-unknown
> Cannot say: The vocabulary does not say how “demersal species” and “quota species” hang together; if they are one set, they contradict each other.

# the same coverage in other words
A Guild | crop production | KP | 2012 | 1.4 million t | coverage: corn
B Ministry | crop production | KP | 2012 | 2.0 million t | coverage: maize
= contradicts; coverage-same
> They would contradict each other: 1.4 million tonnes against 2 million tonnes: no reading lets both be true, not with rounding either.

# trade without one partner, and trade with that partner alone
A Central bank | external trade | KP | 2014 | 7.61 billion USD | without: inter-Korean trade
B Ministry | inter-Korean trade | KP | 2014 | 2.34 billion USD
= not-comparable, complement-of; coverage-complement
> They cannot be compared: A leaves out inter-Korean trade, which is what the other counts.

# trade without one partner, and trade that does not say
A Central bank | external trade | KP | 2014 | 7.61 billion USD | without: inter-Korean trade
B Trade agency | external trade | KP | 2014 | 9.9 billion USD
= undecided; coverage-excluding
> Cannot say: A leaves out inter-Korean trade, while the other does not say whether it does; if it leaves out inter-Korean trade as well, A contradicts it.

# both leave out the same part
A Central bank | external trade | KP | 2014 | 7.61 billion USD | without: inter-Korean trade
B Trade agency | external trade | KP | 2014 | 9.9 billion USD | without: inter-Korean trade
= contradicts; values-apart
> They would contradict each other: US$7.61 billion against US$9.9 billion: no reading lets both be true, not with rounding either.

# one estimate counted in paddy and in milled rice
A FAO | crop production | KP | 2014 | 5.33 million t | coverage: cereals | form: paddy
B FAO | crop production | KP | 2014 | 4.48 million t | coverage: cereals | form: milled
= counts-differently, same-origin; form-differs
> B is 0.85 Mt below A (−16 %): one estimate counted two ways. A counts paddy, B milled.

# two voices in two forms
A Ministry | crop production | BD | 2014 | 52 million t | coverage: rice | form: paddy
B Traders | crop production | BD | 2014 | 34.7 million t | coverage: rice | form: milled
= counts-differently; form-differs
> B is 17.3 Mt below A (−33 %): one thing counted two ways. A counts paddy, B milled.

# only one names the form
A Ministry | crop production | BD | 2014 | 52 million t | coverage: rice | form: paddy
B Traders | crop production | BD | 2014 | 34.7 million t | coverage: rice
= undecided; form-missing
> Cannot say: B does not say in which form it counts, while the other counts paddy; if it is counted as paddy, A contradicts it.

# both in paddy
A Ministry | crop production | BD | 2014 | 52 million t | coverage: rice | form: paddy
B Traders | crop production | BD | 2014 | 34.7 million t | coverage: rice | form: paddy
= contradicts; form-same values-apart
> They would contradict each other: 52 million tonnes against 34.7 million tonnes: no reading lets both be true, not with rounding either.

# nominal and real wages
A Union | wages | PL | 2022 | +12 % | form: nominal
B Bank | wages | PL | 2022 | -2 % | form: real
= counts-differently; form-differs
> B is 14 percentage points below A: one thing counted two ways. A counts nominal, B real.

# two countries
A Ministry | GDP | KE | 2014 | +5 %
B Ministry of Ghana | GDP | GH | 2014 | down
= not-comparable; place-differs
> They cannot be compared: A is about Kenya, B about Ghana.

# a province and its country
A FAO | crop production | KP-south-hwanghae | 2015 | down
B Weekly | crop production | KP | 2015 | up
= not-comparable, part-of; place-inside
> They cannot be compared: A is about South Hwanghae, B about North Korea: A's lies inside the other's.

# one of them names no place
A Ministry | crop production | KP | 2015 | down
B Weekly | crop production | - | 2015 | up
= undecided, pulls-against; place-missing
> Cannot say: B names no place; if it is about North Korea, A contradicts it.

# a place that was only assumed
A Ministry | crop production | KP | 2015 | down
B Weekly | crop production | KP | 2015 | up | assumed: place
= undecided, pulls-against; place-missing
> Cannot say: The place of B is only assumed; if it is about North Korea, A contradicts it.

# a place nobody can place
A Ministry | crop production | Upper Vale | 2015 | down
B Weekly | crop production | KP | 2015 | up
= undecided; place-unknown
> Cannot say: The vocabulary does not say how “Upper Vale” and “North Korea” lie to each other; if they are one place, they contradict each other.

# a country and the world
A Agency | emissions | CN | 2019 | 10 billion t
B Panel | emissions | world | 2019 | 37 billion t
= not-comparable, part-of; place-inside
> They cannot be compared: A is about China, B about the world: A's lies inside the other's.

# the same flow between two countries
A Customs of Fiji | exports | FJ | 2017 | 80 million USD | with: JP
B Trade desk | exports | FJ | 2017 | 31 million USD | with: JP
= contradicts; counterpart-same values-apart
> They would contradict each other: US$80 million against US$31 million: no reading lets both be true, not with rounding either.

# exports to two countries
A Customs of Fiji | exports | FJ | 2017 | 80 million USD | with: JP
B Trade desk | exports | FJ | 2017 | 31 million USD | with: AU
= not-comparable; counterpart-differs
> They cannot be compared: A runs to Japan, B to Australia.

# exports to one country and exports that name none
A Customs of Fiji | exports | FJ | 2017 | 80 million USD | with: JP
B Trade desk | exports | FJ | 2017 | 990 million USD
= undecided; counterpart-missing
> Cannot say: B does not say whether it is only the figure with Japan; if it is the figure with Japan, A contradicts it.

# rural children and children
A Survey | underweight children | KP | 2012 | 26 % | population: rural children
B Charity | underweight children | KP | 2012 | 19 % | population: children
= not-comparable, part-of; population-part
> They cannot be compared: A's rural children are part of B's children.

# men and pupils
A Survey | literacy | NE | 2012 | 42 % | population: men
B Ministry | literacy | NE | 2012 | 61 % | population: pupils
= not-comparable; population-differs
> They cannot be compared: A counts men, B pupils.

# one of them does not say whom it counts
A Survey | smoking | GR | 2012 | 38 % | population: adults
B Ministry | smoking | GR | 2012 | 27 %
= undecided; population-missing
> Cannot say: B does not say whom it counts, while the other counts adults; if it counts adults as well, A contradicts it.

# populations whose words cross
A Survey | smoking | GR | 2012 | 38 % | population: young men
B Ministry | smoking | GR | 2012 | 27 % | population: young women
= undecided; population-unknown
> Cannot say: “young men” and “young women” may or may not be the same people or things; if they are the same, they contradict each other.

# the same people
A Survey | smoking | GR | 2012 | 38 % | population: adults
B Ministry | smoking | GR | 2012 | 27 % | population: adults
= contradicts; population-same values-apart
> They would contradict each other: 38 percent against 27 percent: no reading lets both be true, not with rounding either.

# unknown words on both sides, the same ones
A Guild | thatched roof | EE | 2012 | 2,100 roof
B County | thatched roof | EE | 2012 | 3,400 roof
= contradicts; indicator-same-words values-apart
> They would contradict each other: 2,100 roofs against 3,400 roofs: no reading lets both be true, not with rounding either.

# unknown words that differ
A Guild | thatched roof | EE | 2012 | 2,100 roof
B County | reed house | EE | 2012 | 3,400 roof
= undecided; indicator-unknown
> Cannot say: The vocabulary does not say whether “thatched roof” and “reed house” are one measure; if they are one measure, they contradict each other.

# unknown words that differ, and equal figures prove nothing
A Guild | thatched roof | EE | 2012 | 2,100 roof
B County | reed house | EE | 2012 | 2,100 roof
= undecided; indicator-unknown
> Cannot say: The vocabulary does not say whether “thatched roof” and “reed house” are one measure; if they are one measure, they can be compared.

# youth unemployment is not unemployment
A Labour office | unemployment | GR | 2015 | 49 % | words: youth unemployment was 49 percent
B Statistics office | unemployment | GR | 2015 | 24.9 % | words: unemployment was 24.9 percent
= undecided; indicator-qualified
> Cannot say: Only one of them measures youth unemployment; if both mean youth unemployment, they contradict each other.

# income and income per head
A Central bank | gross national income | KR | 2014 | 1,430 trillion KRW
B Central bank | GNI per capita | KR | 2014 | 28 million KRW
= not-comparable, same-origin; indicator-broader
> They cannot be compared: A measures gross national income, which takes in the GNI per capita that B measures.

# a narrower measure moves with the broader one
A Union | food prices | TR | 2021 | +44 %
B Bank | prices | TR | 2021 | up
= compatible, part-of, supports; indicator-broader
> Both can be true: B measures prices, which takes in the food prices that A measures.

# a narrower measure moves against the broader one
A Union | food prices | TR | 2021 | down
B Bank | prices | TR | 2021 | up
= compatible, part-of, pulls-against; indicator-broader
> Both can be true: B measures prices, which takes in the food prices that A measures.

# shortage up pulls against production up
A Expert Lee | food shortage | KP | 2015 | up
B Weekly | crop production | KP | 2015 | up
= not-comparable, pulls-against; indicator-family
> They cannot be compared: A is about food shortage, B about food and crop production: two measures of one matter.

# shortage up goes with production down
A Expert Lee | food shortage | KP | 2015 | up
B FAO | crop production | KP | 2015 | down
= not-comparable, supports; indicator-family
> They cannot be compared: A is about food shortage, B about food and crop production: two measures of one matter.

# shares of one whole
A Bank | employment | VN | 2016 | 41 % | share of: all jobs
B Union | employment | VN | 2016 | 29 % | share of: all jobs
= contradicts; whole-same values-apart
> They would contradict each other: 41 percent against 29 percent: no reading lets both be true, not with rounding either.

# shares of two wholes
A Bank | market share | VN | 2016 | 41 % | share of: beer sales
B Union | market share | VN | 2016 | 29 % | share of: tea sales
= not-comparable; whole-differs
> They cannot be compared: A is a share of beer sales, B of tea sales.

# only one says of what it is a share
A Bank | market share | VN | 2016 | 41 % | share of: beer sales
B Union | market share | VN | 2016 | 29 %
= undecided; whole-missing
> Cannot say: B does not say what it is a share of, while the other is of beer sales; if it is a share of beer sales as well, A contradicts it.

# a share against the part it is a share of
A Ministry | refugees | KR | 2015 | 83 % | share of: arrivals | population: women
B Ministry | refugees | KR | 2015 | 444 person | population: women
= not-comparable, same-origin; unit-differs
> They cannot be compared: A is in percent, B in person: nothing converts one into the other.

# the killed and the injured
A Rescue service | deaths | NP | 2015 | 300 person
B Rescue service | injured people | NP | 2015 | 2,100 person
= not-comparable, same-origin; indicator-family
> They cannot be compared: A is about deaths, B about injured people: two measures of one matter.

# what a measure counts by definition
A Agency | staple harvest | KP | 2015 | 3.7 million t
B Ministry | staple harvest | KP | 2015 | 4.9 million t | coverage: rice and maize
= contradicts; coverage-by-definition values-apart
> They would contradict each other: 3.7 million tonnes against 4.9 million tonnes: no reading lets both be true, not with rounding either.

# the growth rate of a thing and the thing growing
A Bank | GDP growth | PL | 2012 | 1.6 %
B Press office | GDP | PL | 2012 | down
= contradicts; indicator-same values-apart
> They would contradict each other: 1.6 percent against down: no reading lets both be true.

# a vote and a seat
A Electoral office | vote share | NZ | 2014 | 47 % | population: the party
B Radio | seats | NZ | 2014 | 60 seat | population: the party
= not-comparable; indicator-family
> They cannot be compared: A is in percent, B in seat: nothing converts one into the other.

# doses given and people vaccinated
A Ministry | vaccine doses given | PT | 2021 | 16 million dose
B Ministry | people vaccinated | PT | 2021 | 8.6 million person
= not-comparable, same-origin; indicator-unknown unit-differs
> They cannot be compared: A is in dose, B in person: nothing converts one into the other.
`);
