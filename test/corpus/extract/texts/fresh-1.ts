import type { TextExample } from "./text-example.ts";

/** Blog posts that quote agencies on food, markets, trade, power and rations. Annotated before the engine was run on them. */
export const fresh1: readonly TextExample[] = [
  {
    id: "blog-rations",
    publisher: "Tumen Diary",
    text: `State rations cut again, WFP says

March 4, 2014
By Henrik Solberg

Voice of America reports that the North Korean government handed out less grain in February than a year before. According to the story:

“The daily ration stood at 405 grams per person in February, compared to 420 grams in January, the UN's World Food Programme said in a report on Tuesday. In February of last year the authorities distributed 400 grams.

The official target is 573 grams a day. A WFP spokeswoman, Nanna Berg, said that the agency fed 1.4 million people last month, down 12 percent from January.”

So the ration was lower than in January but a little higher than in the same month of 2013. Voice of America's first sentence is simply wrong.

Full story here:
N. Korea hands out less grain
Voice of America
Kim Hwan-yong
2014-03-04

UPDATE (March 6): Yonhap has picked up the report. It says that rations “fell by 15 grams in February.” The South Korean unification ministry, however, believes that most families no longer live on rations: more than 70 percent of households buy their rice at markets, according to a survey of defectors it published in 2013.
`,
    claims: `
State rations cut again | Tumen Diary > WFP | - | down | - | rations | optional
the North Korean government handed out less grain in February than a year before | Tumen Diary > Voice of America | - | down | 2014-02 | rations
The daily ration stood at 405 grams per person in February | Tumen Diary > Voice of America > WFP | 405 grams per person = 405 | - | 2014-02 | rations
compared to 420 grams in January | Tumen Diary > Voice of America > WFP | 420 grams = 420 | - | 2014-01 | rations
In February of last year the authorities distributed 400 grams | Tumen Diary > Voice of America > WFP | 400 grams = 400 | - | 2013-02 | rations
The official target is 573 grams a day | Tumen Diary > Voice of America | 573 grams = 573 | - | - | ration target
the agency fed 1.4 million people last month | Tumen Diary > Voice of America > Nanna Berg | 1.4 million people = 1400000 person | - | 2014-02 | people fed
down 12 percent from January | Tumen Diary > Voice of America > Nanna Berg | 12 percent = 12 percent | down | 2014-02 | people fed
the ration was lower than in January | Tumen Diary | - | down | - | rations
a little higher than in the same month of 2013 | Tumen Diary | - | up | - | rations | optional
fell by 15 grams in February | Tumen Diary > Yonhap | 15 grams = 15 | down | 2014-02 | rations
more than 70 percent of households buy their rice at markets | Tumen Diary > unification ministry | more than 70 percent = 70.. percent | - | - | households buying rice at markets
`,
  },
  {
    id: "blog-trade-customs",
    publisher: "Tumen Diary",
    text: `China-DPRK trade: KITA vs KOTRA

By Henrik Solberg
September 22, 2014

Two South Korean agencies have now published numbers for the first half of 2014, and they do not agree.

The Korea International Trade Association (KITA), citing Chinese customs data, says that trade between the two countries fell 2.1 percent on-year to $2.89 billion in the January-June period. Exports to China dropped 3.9 percent to $1.31 billion, while imports edged down 0.6 percent to $1.58 billion.

The Korea Trade-Investment Promotion Agency (KOTRA) puts total trade at $3.1 billion, an increase of 4 percent. Its figures include crude oil, which China's customs office has not reported since January.

Coal exports, the North's main source of hard currency, declined 23 percent to 571 million dollars, according to both. An official at KOTRA told Yonhap on Sunday: “The price of anthracite fell from $84 to $72 a ton. The volume shipped hardly changed.”

I doubt that the volume was flat. Chinese port statistics show 7.7 million tons of North Korean anthracite in the first six months, against 8.6 million tons in the same period of 2013.
`,
    claims: `
trade between the two countries fell 2.1 percent on-year | Tumen Diary > Korea International Trade Association > Chinese customs | 2.1 percent = 2.1 percent | down | 2014-01..2014-06 | trade
to $2.89 billion in the January-June period | Tumen Diary > Korea International Trade Association > Chinese customs | $2.89 billion = 2890000000 USD | down | 2014-01..2014-06 | trade
Exports to China dropped 3.9 percent | Tumen Diary > Korea International Trade Association > Chinese customs | 3.9 percent = 3.9 percent | down | 2014-01..2014-06 | exports
to $1.31 billion | Tumen Diary > Korea International Trade Association > Chinese customs | $1.31 billion = 1310000000 USD | down | 2014-01..2014-06 | exports
imports edged down 0.6 percent | Tumen Diary > Korea International Trade Association > Chinese customs | 0.6 percent = 0.6 percent | down | 2014-01..2014-06 | imports
to $1.58 billion | Tumen Diary > Korea International Trade Association > Chinese customs | $1.58 billion = 1580000000 USD | down | 2014-01..2014-06 | imports
puts total trade at $3.1 billion | Tumen Diary > KOTRA | $3.1 billion = 3100000000 USD | - | 2014-01..2014-06 | trade
an increase of 4 percent | Tumen Diary > KOTRA | 4 percent = 4 percent | up | 2014-01..2014-06 | trade
Coal exports, the North's main source of hard currency, declined 23 percent | - | 23 percent = 23 percent | down | 2014-01..2014-06 | coal exports
to 571 million dollars | - | 571 million dollars = 571000000 USD | down | 2014-01..2014-06 | coal exports
The price of anthracite fell from $84 | - | $84 = 84 USD | - | - | price of anthracite
to $72 a ton | Tumen Diary > Yonhap > KOTRA | $72 a ton = 72 | down | - | price of anthracite
The volume shipped hardly changed | Tumen Diary > Yonhap > KOTRA | - | flat | - | volume shipped
the volume was flat | Tumen Diary | - | - | - | volume | optional
7.7 million tons of North Korean anthracite in the first six months | Tumen Diary > Chinese port | 7.7 million tons = 7700000 t | - | 2014-01..2014-06 | anthracite
against 8.6 million tons in the same period of 2013 | Tumen Diary > Chinese port | 8.6 million tons = 8600000 t | - | 2013-01..2013-06 | anthracite
`,
  },
  {
    id: "blog-power",
    publisher: "Baltic Grid Notes",
    text: `Power imports and a blackout that was not

Monday, January 19th, 2015
By Ieva Kalnina

The Lithuanian daily Rytas ran an alarming headline last week: “Power prices to double: regulator.” The regulator says no such thing.

According to the article:

> Household electricity prices could rise by up to 20 percent this year, the head of the National Energy Commission, Jonas Petrauskas, told reporters on Thursday. Lithuania imported 72 percent of its electricity in 2014, he added, up from 65 percent in 2013.
>
> A report by the grid operator Litgrid found that consumption grew 1.4 percent last year to 10.4 terawatt-hours. Domestic plants produced 3.1 TWh, nearly a tenth less than the year before.

That is an increase of a fifth at most, and “could.” Where does the doubling come from? It seems the paper added the grid fee, which doubled in January, to the price.

In Latvia, by contrast, prices are expected to stay flat through the end of 2015, the economy ministry says. Estonian wholesale prices fell for a third straight month in December, to 35 euros per megawatt-hour, data from the Nord Pool exchange showed.
`,
    claims: `
Power prices to double | Baltic Grid Notes > Rytas > regulator | - | up | - | power prices | optional
Household electricity prices could rise by up to 20 percent this year | Baltic Grid Notes > Rytas > Jonas Petrauskas | up to 20 percent = ..20 percent | up | 2015 | electricity prices | hedged
Lithuania imported 72 percent of its electricity in 2014 | Baltic Grid Notes > Rytas > Jonas Petrauskas | 72 percent = 72 percent | up | 2014 | imported share
up from 65 percent in 2013 | Baltic Grid Notes > Rytas > Jonas Petrauskas | 65 percent = 65 percent | - | 2013 | imported share
consumption grew 1.4 percent last year | Baltic Grid Notes > Rytas > Litgrid | 1.4 percent = 1.4 percent | up | 2014 | consumption
to 10.4 terawatt-hours | Baltic Grid Notes > Rytas > Litgrid | 10.4 terawatt-hours = 10.4 | up | 2014 | consumption
Domestic plants produced 3.1 TWh | Baltic Grid Notes > Rytas > Litgrid | 3.1 TWh = 3.1 | - | 2014 | domestic production
nearly a tenth less than the year before | Baltic Grid Notes > Rytas > Litgrid | nearly a tenth = 10 percent | down | 2014 | domestic production
an increase of a fifth at most | Baltic Grid Notes | a fifth = ..20 percent | up | - | prices
which doubled in January | Baltic Grid Notes | doubled = 2 ratio | up | 2015-01 | grid fee
prices are expected to stay flat through the end of 2015 | Baltic Grid Notes > economy ministry | - | flat | - | prices | forecast
Estonian wholesale prices fell for a third straight month in December | Baltic Grid Notes > Nord Pool | third = 3 | down | 2014-12 | wholesale prices
to 35 euros per megawatt-hour | Baltic Grid Notes > Nord Pool | 35 euros per megawatt-hour = 35 | down | 2014-12 | wholesale prices
`,
  },
  {
    id: "blog-market-rice",
    publisher: "Border Prices",
    text: `Rice at 5,000 won: stable or soaring?

Posted on 12 July 2016 by Anna Weber

Daily NK and Radio Free Asia seem to visit different markets.

Daily NK: rice prices stable ahead of lean season

Rice traded at 5,100 won a kilogram in Pyongyang on Monday, little changed from June, a source in the city told Daily NK. In Hyesan it cost 5,260 won. Corn was 1,100 won per kilo, 10 percent cheaper than at the same time last year.

RFA: food prices soar

Radio Free Asia, quoting an unnamed resident of North Hamgyong, writes that rice “has jumped from 4,000 to 6,000 won in only three weeks” and that nearly half of the people in the province can no longer afford it. The resident said that the number of beggars around the station has tripled since spring.

Neither claim squares with what the FAO told the BBC last month. Hiroyuki Tanaka, an economist at the agency, said there was no evidence that prices had risen sharply. He estimated the price of rice at between 4,900 and 5,300 won nationwide, “about where it was twelve months ago.”
`,
    claims: `
rice prices stable ahead of lean season | Border Prices > Daily NK | - | flat | - | rice prices
Rice traded at 5,100 won a kilogram in Pyongyang on Monday | Border Prices > Daily NK > source in the city | 5,100 won a kilogram = 5100 | flat | 2016-07-11 | rice price
In Hyesan it cost 5,260 won | Border Prices > Daily NK > source in the city | 5,260 won = 5260 | - | 2016-07-11 | rice price
Corn was 1,100 won per kilo | Border Prices > Daily NK > source in the city | 1,100 won per kilo = 1100 | - | 2016-07-11 | corn price
10 percent cheaper than at the same time last year | Border Prices > Daily NK > source in the city | 10 percent = 10 percent | down | 2016-07-11 | corn price
food prices soar | Border Prices > RFA | - | up | - | food prices
jumped from 4,000 | - | 4,000 = 4000 | - | - | rice price
to 6,000 won in only three weeks | Border Prices > Radio Free Asia > unnamed resident | 6,000 won = 6000 | up | - | rice price
nearly half of the people in the province can no longer afford it | Border Prices > Radio Free Asia > unnamed resident | nearly half = 50 percent | - | - | people who cannot afford rice
the number of beggars around the station has tripled since spring | Border Prices > Radio Free Asia > resident | tripled = 3 ratio | up | - | beggars
prices had risen sharply | - | - | up | - | prices | negated
the price of rice at between 4,900 and 5,300 won nationwide | - | between 4,900 and 5,300 won = 4900..5300 | - | - | rice price
about where it was twelve months ago | - | - | - | - | rice price | optional
`,
  },
  {
    id: "blog-harvest",
    publisher: "Field Notes Asia",
    text: `Harvest numbers, once more
October 28th, 2013

Another year, another round of crop estimates for the North. UPI has this:

“North Korea's grain harvest will rise 5 percent this year, South Korea's Rural Development Administration said Friday. The North is expected to produce 4.81 million metric tons of rice, corn and other crops, up from 4.68 million tons last year. Rice output alone increased by 70,000 tons, the agency said. Officials credited good weather and more fertilizer.”

The UN sees it slightly differently. A joint mission of FAO and WFP, which visited nine provinces between September 27 and October 11, forecasts a harvest of 5.03 million tonnes for the 2013/14 marketing year. That would leave a shortfall of 340,000 tonnes, the smallest in many years, and 40,000 tonnes of it will remain uncovered even after planned imports.

Marcus Lindgren of the Peterson Institute is skeptical about both. “Nobody knows within half a million tons,” he wrote on his blog on Saturday. He also notes that four in five households still report poor or borderline food consumption.

State media, meanwhile, claims that socialist farms overfulfilled the plan by 8 percent. KCNA did not say what the plan was.
`,
    claims: `
North Korea's grain harvest will rise 5 percent this year | Field Notes Asia > UPI > Rural Development Administration | 5 percent = 5 percent | up | 2013 | grain harvest | forecast
The North is expected to produce 4.81 million metric tons of rice, corn and other crops | Field Notes Asia > UPI > Rural Development Administration | 4.81 million metric tons = 4810000 t | up | 2013 | grain harvest | forecast
up from 4.68 million tons last year | Field Notes Asia > UPI > Rural Development Administration | 4.68 million tons = 4680000 t | - | 2012 | grain harvest
Rice output alone increased by 70,000 tons | Field Notes Asia > UPI > Rural Development Administration | 70,000 tons = 70000 t | up | 2013 | rice output
nine provinces between September 27 and October 11 | Field Notes Asia | nine provinces = 9 | - | - | provinces | optional
a harvest of 5.03 million tonnes for the 2013/14 marketing year | Field Notes Asia > FAO; WFP | 5.03 million tonnes = 5030000 t | - | - | harvest | forecast
a shortfall of 340,000 tonnes | Field Notes Asia > FAO; WFP | 340,000 tonnes = 340000 t | - | - | shortfall
40,000 tonnes of it will remain uncovered | Field Notes Asia > FAO; WFP | 40,000 tonnes = 40000 t | - | - | uncovered shortfall
Nobody knows within half a million tons | Field Notes Asia > Marcus Lindgren | half a million tons = 500000 t | - | - | uncertainty | optional
four in five households still report poor or borderline food consumption | Field Notes Asia > Marcus Lindgren | four in five = 80 percent | - | - | households
socialist farms overfulfilled the plan by 8 percent | Field Notes Asia > State media | 8 percent = 8 percent | - | - | plan
`,
  },
  {
    id: "blog-cellphones",
    publisher: "Northern Signals",
    text: `Mobile subscribers top three million?

By Peter Lang on April 17, 2015

Chosun Ilbo (citing an Egyptian investor's filing) says that Koryolink had 2.4 million subscribers at the end of 2014. Yonhap (citing “a source familiar with the matter”) says three million. Which is it?

The difference is less dramatic than it looks. Orascom, which owns 75 percent of the joint venture, stopped publishing subscriber numbers in May 2013, when they passed two million. In its annual report the company put revenue at $336 million for 2014, 10 percent higher than in 2013. Operating profit was $271 million.

A second carrier, Kang Song NET, is said to have attracted “hundreds of thousands” of users with cheaper rates. If one adds these, three million is possible.

On the other hand, coverage has not improved. The network reaches 94 percent of the population but only 14 percent of the territory, the company's chief executive said in an interview with Reuters in November 2014. International calls are blocked for ordinary users.

A survey by Beyond Parallel of 36 North Koreans, released this week, found that 9 of them owned a phone and that only one had ever used the internet. That is too small a sample to tell us anything about ownership nationally.
`,
    claims: `
Mobile subscribers top three million | Northern Signals | three million = 3000000.. | - | - | subscribers | optional
Koryolink had 2.4 million subscribers at the end of 2014 | Northern Signals > Chosun Ilbo > Egyptian investor's filing | 2.4 million subscribers = 2400000 | - | 2014-12-31 | subscribers
says three million | Northern Signals > Yonhap > source | three million = 3000000 | - | - | subscribers
which owns 75 percent of the joint venture | Northern Signals | 75 percent = 75 percent | - | - | ownership
when they passed two million | Northern Signals | two million = 2000000.. | - | 2013-05 | subscribers
put revenue at $336 million for 2014 | Northern Signals > Orascom | $336 million = 336000000 USD | - | 2014 | revenue
10 percent higher than in 2013 | Northern Signals > Orascom | 10 percent = 10 percent | up | 2014 | revenue
Operating profit was $271 million | Northern Signals > Orascom | $271 million = 271000000 USD | - | 2014 | operating profit
attracted “hundreds of thousands” of users | Northern Signals | hundreds of thousands = 200000.. | - | - | users | optional
three million is possible | Northern Signals | three million = 3000000 | - | - | subscribers | optional
coverage has not improved | Northern Signals | - | up | - | coverage | negated
The network reaches 94 percent of the population | Northern Signals > Reuters > chief executive | 94 percent = 94 percent | - | - | coverage of population
only 14 percent of the territory | Northern Signals > Reuters > chief executive | 14 percent = 14 percent | - | - | coverage of territory
of 36 North Koreans | Northern Signals > Beyond Parallel | 36 North Koreans = 36 person | - | - | respondents | optional
9 of them owned a phone | Northern Signals > Beyond Parallel | 9 = 9 | - | - | phone owners
only one had ever used the internet | Northern Signals > Beyond Parallel | one = 1 | - | - | internet users | optional
`,
  },
];
