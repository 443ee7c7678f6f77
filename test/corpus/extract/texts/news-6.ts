import type { TextExample } from "./text-example.ts";

/**
 * Six more texts, two of them of blogs, annotated before any rule met them. At their first reading: claims F1 .97, claimant .60,
 * chain .60, value 1.0, direction 1.0, period .88; since then they have been looked at.
 */
export const news6: readonly TextExample[] = [
  {
    id: "news-rail-punctuality",
    publisher: "Elbe Courier",
    text: `Fewer trains on time

FRANKFURT, 12 January 2024 (dpa) - Only 64 percent of long-distance trains arrived on time last year, Deutsche Bahn said on Friday, down from 65.2 percent in 2022.

The company put the cost of delays at 180 million euros. It blamed construction sites: 75 percent of the late trains had passed at least one, it said.

The passengers' association Pro Bahn is not convinced. “The network has shrunk by 16 percent since 1994. Traffic grew by half in the same time, according to the ministry.” said its chairman, Detlef Neuss.

The operator plans to renew 40 routes by 2030. Rivals complain that they will lose 20 percent of their revenue, and the monopolies commission warned that fares could rise 8 percent.

Saturday and Sunday saw another 300 cancellations. The bank KfW estimates that the state would have to spend 88 billion euros by 2030.
`,
    claims: `
Fewer trains on time | - | - | - | - | trains | optional
Only 64 percent of long-distance trains arrived on time last year | Elbe Courier > dpa > Deutsche Bahn | 64 percent = 64 percent | - | 2023 | punctuality
down from 65.2 percent in 2022 | Elbe Courier > dpa > Deutsche Bahn | 65.2 percent = 65.2 percent | - | 2022 | punctuality
put the cost of delays at 180 million euros | Elbe Courier > dpa > Deutsche Bahn | 180 million euros = 180000000 EUR | - | - | cost
75 percent of the late trains had passed at least one | Elbe Courier > dpa > Deutsche Bahn | 75 percent = 75 percent | - | - | trains
The network has shrunk by 16 percent since 1994 | Elbe Courier > dpa > Detlef Neuss | 16 percent = 16 percent | down | - | network
Traffic grew by half in the same time | - | half = 50 percent | up | - | traffic
plans to renew 40 routes by 2030 | Elbe Courier > dpa > Deutsche Bahn | 40 routes = 40 | - | - | routes
they will lose 20 percent of their revenue | Elbe Courier > dpa > Rivals | 20 percent = 20 percent | - | - | revenue
fares could rise 8 percent | Elbe Courier > dpa > monopolies commission | 8 percent = 8 percent | up | - | fares
Saturday and Sunday saw another 300 cancellations | - | another 300 cancellations = 300 | - | 2024-01-06..2024-01-07 | cancellations
the state would have to spend 88 billion euros by 2030 | Elbe Courier > dpa > KfW | 88 billion euros = 88000000000 EUR | - | - | spending
`,
  },
  {
    id: "news-blog-tourism",
    publisher: "Antilles Notebook",
    text: `Where are the tourists?

By Paul Everly
Tuesday, March 12, 2024

Cuba's statistics office ONEI has published its figures for 2023. They are grim: 2.4 million visitors came, against 4.3 million in 2019.

I have written before that the plan was unrealistic. The tourism ministry expected 3.5 million arrivals. Canada sent 936,000 people, Russia 185,000.

ONEI also counts hotel rooms. There were 80,000 of them in December, 14 percent more than five years ago. A quarter of them were occupied.

My own guess is that fewer than 2.3 million will come this year.

The airline Condor will cut its flights to Varadero by a third, Reuters reports. The company flew 60,000 Germans to the island last year.
`,
    claims: `
2.4 million visitors came | Antilles Notebook > ONEI | 2.4 million visitors = 2400000 | - | 2023 | visitors
against 4.3 million in 2019 | Antilles Notebook > ONEI | 4.3 million = 4300000 | - | 2019 | visitors
expected 3.5 million arrivals | Antilles Notebook > tourism ministry | 3.5 million arrivals = 3500000 | - | - | arrivals | forecast
Canada sent 936,000 people | - | 936,000 people = 936000 person | - | - | visitors
Russia 185,000 | - | 185,000 = 185000 | - | - | visitors
There were 80,000 of them in December | Antilles Notebook > ONEI | 80,000 = 80000 | - | 2023-12 | hotel rooms
14 percent more than five years ago | Antilles Notebook > ONEI | 14 percent = 14 percent | up | 2023-12 | hotel rooms
A quarter of them were occupied | Antilles Notebook > ONEI | A quarter = 25 percent | - | - | occupancy
fewer than 2.3 million will come this year | Antilles Notebook | fewer than 2.3 million = ..2300000 | - | 2024 | visitors
cut its flights to Varadero by a third | Antilles Notebook > Reuters | a third = 33.3333 percent | down | - | flights
The company flew 60,000 Germans to the island last year | - | 60,000 Germans = 60000 person | - | 2023 | passengers
`,
  },
  {
    id: "news-schools",
    publisher: "Prairie Herald",
    text: `Pupils keep missing school

CHICAGO, Oct. 8, 2024 (AP) - Some 26 percent of pupils missed at least 18 days in the 2022-23 school year, the American Enterprise Institute found, compared with 15 percent before the pandemic.

Districts have hired 4,200 attendance officers, but their number will fall by half when federal money runs out this month, the superintendents' association said.

In Illinois absence peaked at 29.8 percent in the 2021-22 school year, the State Board of Education reported on Monday. The board said it had come down to 26.3 percent since. Reading scores dropped 3 points.

Parents see it differently. In a Gallup poll 71 percent said their child had missed fewer than five days. Just 8 percent thought absence was a serious problem.

Compulsory schooling came to Illinois in 1883. At the time fewer than 60 percent of children attended at all.

The state spends $90 million on the problem, while teachers' unions demand $250 million and say class sizes have grown to 27, the Chicago Tribune reported.
`,
    claims: `
Some 26 percent of pupils missed at least 18 days in the 2022-23 school year | Prairie Herald > AP > American Enterprise Institute | 26 percent = 26 percent | - | - | absence
missed at least 18 days | Prairie Herald > AP > American Enterprise Institute | at least 18 days = 18.. day | - | - | absence | optional
compared with 15 percent before the pandemic | Prairie Herald > AP > American Enterprise Institute | 15 percent = 15 percent | - | - | absence
Districts have hired 4,200 attendance officers | - | 4,200 attendance officers = 4200 | - | - | attendance officers
their number will fall by half | Prairie Herald > AP > superintendents' association | half = 50 percent | down | - | attendance officers
absence peaked at 29.8 percent in the 2021-22 school year | Prairie Herald > AP > State Board of Education | 29.8 percent = 29.8 percent | - | - | absence
it had come down to 26.3 percent since | Prairie Herald > AP > State Board of Education | 26.3 percent = 26.3 percent | down | - | absence
Reading scores dropped 3 points | Prairie Herald > AP > State Board of Education | 3 points = 3 | down | - | reading scores
71 percent said their child had missed fewer than five days | Prairie Herald > AP > Gallup | 71 percent = 71 percent | - | - | absence
fewer than five days | Prairie Herald > AP > Gallup | fewer than five days = ..5 day | - | - | absence | optional
8 percent thought absence was a serious problem | Prairie Herald > AP > Gallup | 8 percent = 8 percent | - | - | concern
fewer than 60 percent of children attended at all | Prairie Herald > AP | fewer than 60 percent = ..60 percent | - | - | attendance
The state spends $90 million on the problem | - | $90 million = 90000000 USD | - | - | spending
demand $250 million | - | $250 million = 250000000 USD | - | - | spending
class sizes have grown to 27 | - | 27 = 27 | up | - | class sizes
`,
  },
  {
    id: "news-coffee",
    publisher: "Highland Monitor",
    text: `Drought shrinks coffee harvest

HANOI, 20 May 2024 (AFP) - Vietnam's coffee harvest will be 20 percent smaller than last year, the Mercantile Exchange of Vietnam said on Monday.

Farmers in the highlands report worse: some lost 40 percent of their trees, a farmers' cooperative in Dak Lak told VnExpress. “We have had no rain for three months. Half of the wells are dry,” said Nguyen Van Long, who owns two hectares there.

Robusta prices rose 55 percent between October and May. A tonne cost $4,300 in London on Friday.

Coffee came to Vietnam with French missionaries in 1857. Production grew from 92,000 tonnes in 1990 to 1.8 million tonnes in 2020, which made the country the second largest producer.

The agriculture ministry disputes that the drop is so large and expects 1.6 million tonnes, but traders at Volcafe cut their estimate to 1.45 million tonnes. The trader also sees a deficit of 4.6 million bags on the world market, its fourth in a row.

The US Department of Agriculture, whose attache visited 12 provinces in April, has exports at 24.4 million bags.
`,
    claims: `
Drought shrinks coffee harvest | - | - | down | - | coffee harvest | optional
harvest will be 20 percent smaller than last year | Highland Monitor > AFP > Mercantile Exchange of Vietnam | 20 percent = 20 percent | down | - | coffee harvest | forecast
some lost 40 percent of their trees | - | 40 percent = 40 percent | - | - | trees
no rain for three months | - | three months = 3 month | - | - | rain | optional
Half of the wells are dry | Highland Monitor > AFP > Nguyen Van Long | Half = 50 percent | - | - | wells
owns two hectares there | - | two hectares = 20000 | - | - | land | optional
Robusta prices rose 55 percent between October and May | - | 55 percent = 55 percent | up | 2023-10..2024-05 | prices
A tonne cost $4,300 in London on Friday | - | $4,300 = 4300 USD | - | 2024-05-17 | price
Production grew from 92,000 tonnes in 1990 | Highland Monitor > AFP | 92,000 tonnes = 92000 t | - | 1990 | production
to 1.8 million tonnes in 2020 | Highland Monitor > AFP | 1.8 million tonnes = 1800000 t | up | 2020 | production
the second largest producer | Highland Monitor > AFP | - | - | - | production | optional superlative
expects 1.6 million tonnes | Highland Monitor > AFP > agriculture ministry | 1.6 million tonnes = 1600000 t | - | - | coffee harvest | forecast
cut their estimate to 1.45 million tonnes | Highland Monitor > AFP > Volcafe | 1.45 million tonnes = 1450000 t | - | - | coffee harvest
sees a deficit of 4.6 million bags on the world market | Highland Monitor > AFP > Volcafe | 4.6 million bags = 4600000 | - | - | deficit
its fourth in a row | - | - | - | - | deficit | optional
visited 12 provinces in April | - | 12 provinces = 12 | - | - | provinces | optional
has exports at 24.4 million bags | Highland Monitor > AFP > US Department of Agriculture | 24.4 million bags = 24400000 | - | - | exports
`,
  },
  {
    id: "news-blog-power",
    publisher: "Steppe Energy Watch",
    text: `Power cuts in numbers

By Asel Nurlan
Friday, November 17, 2023

Kyrgyzstan imported 2.9 billion kilowatt-hours in the first nine months, the energy ministry writes in a new report. The numbers are sobering: consumption grew by 7 percent, and the Toktogul reservoir is 15 percent emptier than last year.

Akipress has more. According to the news agency, 11,000 households were without light on Monday and Tuesday.

I doubt the official explanation. Crypto miners use no more than 2 percent of the power, and losses in the grid are at least 15 percent.

The World Bank published a study last week. Its findings are similar: tariffs cover a third of the costs. A study of 2016 had put it at 40 percent, the bank says.

President Japarov told parliament that the shortage would end by 2026, that the Kambarata dam would cost $5 billion and that Uzbekistan would pay a third.
`,
    claims: `
imported 2.9 billion kilowatt-hours in the first nine months | Steppe Energy Watch > energy ministry | 2.9 billion kilowatt-hours = 2900000000 | - | 2023-01..2023-09 | imports
consumption grew by 7 percent | Steppe Energy Watch > energy ministry | 7 percent = 7 percent | up | - | consumption
the Toktogul reservoir is 15 percent emptier than last year | Steppe Energy Watch > energy ministry | 15 percent = 15 percent | - | - | reservoir
11,000 households were without light on Monday and Tuesday | Steppe Energy Watch > Akipress | 11,000 households = 11000 | - | 2023-11-13..2023-11-14 | households
use no more than 2 percent of the power | Steppe Energy Watch | no more than 2 percent = ..2 percent | - | - | power use
losses in the grid are at least 15 percent | Steppe Energy Watch | at least 15 percent = 15.. percent | - | - | losses
tariffs cover a third of the costs | Steppe Energy Watch > World Bank | a third = 33.3333 percent | - | - | cost cover
had put it at 40 percent | Steppe Energy Watch > World Bank | 40 percent = 40 percent | - | - | cost cover
the shortage would end by 2026 | - | - | - | - | shortage | optional
the Kambarata dam would cost $5 billion | Steppe Energy Watch > Japarov | $5 billion = 5000000000 USD | - | - | cost
Uzbekistan would pay a third | Steppe Energy Watch > Japarov | a third = 33.3333 percent | - | - | share of cost
`,
  },
  {
    id: "news-hospital",
    publisher: "Severn Gazette",
    text: `Waiting lists grow again

London, 14 September 2023

The number of people waiting for treatment in England rose to 7.68 million in July, NHS England said on Thursday. More than 389,000 of them had waited for over a year.

Strikes have cost the service 885,000 appointments, and ministers say they are to blame for most of the rise. Analysts at the Health Foundation disagree: strikes explain only 3 percent of it, they calculated.

“We lost 15,000 beds in a decade. We have 112,000 vacancies, according to the regulator,” said Matthew Taylor, who leads the NHS Confederation.

Bupa reported a rise of 9 percent in private patients. The insurer expects premiums to go up by 6 percent. Spire Healthcare told investors that its revenue had climbed to £679 million. The group said a fifth of its patients paid for themselves.

The health service was founded in 1948. It then had 480,000 beds.

Labour, which leads by 18 points in the polls, promises 2 million more appointments a year, a plan that would cost £1.1 billion according to the Institute for Fiscal Studies.
`,
    claims: `
Waiting lists grow again | - | - | up | - | waiting lists | optional
rose to 7.68 million in July | Severn Gazette > NHS England | 7.68 million = 7680000 | up | 2023-07 | people waiting
More than 389,000 of them had waited for over a year | Severn Gazette > NHS England | More than 389,000 = 389000.. | - | - | people waiting
over a year | - | over a year = 1.. year | - | - | waiting | optional
Strikes have cost the service 885,000 appointments | - | 885,000 appointments = 885000 | - | - | appointments
they are to blame for most of the rise | Severn Gazette > ministers | - | - | - | share of the rise | optional
strikes explain only 3 percent of it | Severn Gazette > Health Foundation | 3 percent = 3 percent | - | - | share of the rise
We lost 15,000 beds in a decade | Severn Gazette > Matthew Taylor | 15,000 beds = 15000 | - | - | beds
We have 112,000 vacancies | Severn Gazette > Matthew Taylor > regulator | 112,000 vacancies = 112000 | - | - | vacancies
a rise of 9 percent in private patients | Severn Gazette > Bupa | 9 percent = 9 percent | up | - | private patients
premiums to go up by 6 percent | Severn Gazette > Bupa | 6 percent = 6 percent | up | - | premiums
its revenue had climbed to £679 million | Severn Gazette > Spire Healthcare | £679 million = 679000000 GBP | up | - | revenue
a fifth of its patients paid for themselves | Severn Gazette > Spire Healthcare | a fifth = 20 percent | - | - | patients
It then had 480,000 beds | Severn Gazette | 480,000 beds = 480000 | - | 1948 | beds
leads by 18 points in the polls | - | 18 points = 18 | - | - | lead | optional
2 million more appointments a year | Severn Gazette > Labour | 2 million = 2000000 | - | - | appointments
would cost £1.1 billion | Severn Gazette > Institute for Fiscal Studies | £1.1 billion = 1100000000 GBP | - | - | cost
`,
  },
];
