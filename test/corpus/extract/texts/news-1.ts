import type { TextExample } from "./text-example.ts";

/** News of many subjects, first half of the fourth set. Annotated before the engine was run on them. */
export const news1: readonly TextExample[] = [
  {
    id: "news-crowd",
    publisher: "Vistula Herald",
    text: `How many marched in Warsaw? It depends on whom you ask

By Ewa Malik
Monday, June 5, 2023

City hall said 500,000 people joined Sunday's opposition march in Warsaw, which would make it the largest rally since 1989. Police gave a far lower figure: a spokesman told reporters that between 100,000 and 150,000 had passed the Royal Castle.

Did half a million Poles really leave their homes on a hot Sunday? The daily Kurier used aerial photographs and arrived at about 300,000. It had counted 85,000 at the last such march, in 2018.

Public broadcaster TVP showed pictures of empty side streets. The state railway, however, ran 22 extra trains and sold 41,000 tickets to the capital on Saturday and Sunday, twice as many as on an ordinary weekend.

The organisers and the mayor's office announced that 1,400 coaches had been registered. Eleven people were treated for heatstroke, the ambulance service said, and nobody was arrested.

An opinion poll taken by Ibris a week earlier put the ruling party at 33 percent, ahead of the main opposition group with 28 percent.
`,
    claims: `
500,000 people joined Sunday's opposition march in Warsaw | Vistula Herald > City hall | 500,000 people = 500000 person | - | 2023-06-04 | marchers
the largest rally since 1989 | Vistula Herald > City hall | - | - | - | rally | optional superlative
between 100,000 and 150,000 had passed the Royal Castle | Vistula Herald > Police | between 100,000 and 150,000 = 100000..150000 | - | 2023-06-04 | marchers
arrived at about 300,000 | Vistula Herald > Kurier | about 300,000 = 300000 | - | 2023-06-04 | marchers
It had counted 85,000 at the last such march, in 2018 | Vistula Herald > Kurier | 85,000 = 85000 | - | 2018 | marchers
ran 22 extra trains | Vistula Herald | 22 extra trains = 22 | - | - | extra trains
sold 41,000 tickets to the capital on Saturday and Sunday | Vistula Herald | 41,000 tickets = 41000 | - | 2023-06-03..2023-06-04 | tickets
twice as many as on an ordinary weekend | Vistula Herald | twice as many = 2 ratio | up | - | tickets
1,400 coaches had been registered | Vistula Herald > organisers; mayor's office | 1,400 coaches = 1400 | - | - | coaches
Eleven people were treated for heatstroke | Vistula Herald > ambulance service | Eleven people = 11 person | - | 2023-06-04 | people treated
nobody was arrested | Vistula Herald > ambulance service | - | - | - | arrests | optional
put the ruling party at 33 percent | Vistula Herald > Ibris | 33 percent = 33 percent | - | - | voting intention
the main opposition group with 28 percent | Vistula Herald > Ibris | 28 percent = 28 percent | - | - | voting intention
`,
  },
  {
    id: "news-mine",
    publisher: "Andean Post",
    text: `Rescue teams search for 19 miners after collapse

LA PAZ, March 14, 2019 (EFE) - A tunnel collapse at a tin mine in the department of Potosí killed seven workers on Wednesday and left 19 missing, Bolivia's mining ministry said.

The ministry said four others were being treated in hospital. Their condition was stable, it added.

Residents of the nearby town of Llallagua disputed the numbers. “At least 40 men were underground,” said Teresa Mamani, whose brother works there. The miners' federation Fedecomin put the number of missing at 31.

Civil defence officials and the Red Cross said late on Wednesday that 120 rescuers were at the site. They expected to reach the blocked gallery within two days.

Mining accidents killed 87 people in Bolivia last year, up from 64 in 2017, according to the labour inspectorate. Tin output nevertheless grew to 17,000 tonnes, the most since 2014. More than 130,000 Bolivians work in cooperatives, where safety checks are rare.

President Evo Morales promised the families 50,000 bolivianos each.
`,
    claims: `
search for 19 miners | Andean Post | 19 miners = 19 person | - | - | missing miners
killed seven workers on Wednesday | Andean Post > EFE > mining ministry | seven workers = 7 person | - | 2019-03-13 | deaths
left 19 missing | Andean Post > EFE > mining ministry | 19 = 19 | - | 2019-03-13 | missing
four others were being treated in hospital | Andean Post > EFE > mining ministry | four = 4 | - | - | injured
At least 40 men were underground | Andean Post > EFE > Teresa Mamani | At least 40 men = 40.. person | - | - | men underground
put the number of missing at 31 | Andean Post > EFE > Fedecomin | 31 = 31 | - | - | missing
120 rescuers were at the site | Andean Post > EFE > Civil defence officials; Red Cross | 120 rescuers = 120 person | - | - | rescuers
reach the blocked gallery within two days | Andean Post > EFE > Civil defence officials; Red Cross | two days = 2 day | - | - | rescue | optional
Mining accidents killed 87 people in Bolivia last year | Andean Post > EFE > labour inspectorate | 87 people = 87 person | - | 2018 | mining deaths
up from 64 in 2017 | Andean Post > EFE > labour inspectorate | 64 = 64 | - | 2017 | mining deaths
Tin output nevertheless grew to 17,000 tonnes | Andean Post > EFE > labour inspectorate | 17,000 tonnes = 17000 t | up | 2018 | tin output
the most since 2014 | Andean Post > EFE > labour inspectorate | - | - | 2018 | tin output | optional superlative
More than 130,000 Bolivians work in cooperatives | - | More than 130,000 Bolivians = 130000.. person | - | - | workers in cooperatives
promised the families 50,000 bolivianos each | Andean Post > EFE > Evo Morales | 50,000 bolivianos = 50000 BOB | - | - | compensation
`,
  },
  {
    id: "news-jobless",
    publisher: "Cape Ledger",
    text: `South Africa's jobless rate climbs to 32.9%

14 May 2024

Unemployment in South Africa rose to 32.9 percent in the first quarter from 32.1 percent in the fourth, Statistics South Africa said on Tuesday. The number of people without work increased by 330,000 to 8.2 million.

Under an expanded definition, which includes those who have given up looking, the rate stood at 41.9 percent. Youth unemployment was 45.5 percent.

Construction lost 106,000 jobs and manufacturing gained 99,000. Employment in the Western Cape fell for the first time in two years.

Are things really getting worse? Economist Dawie Roodt, of the Efficient Group, doubts it. He said that the informal sector employed at least five million people whom the survey misses.

The trade union federation Cosatu called the figures a crisis. Its spokesman, Matthew Parks, said youth unemployment was above 60 percent in rural areas and that companies had shed 21,000 posts in April alone.

The Reserve Bank expects the economy to grow 1.2 percent this year and 1.4 percent in 2025. Growth has averaged 0.8 percent over the past decade.
`,
    claims: `
South Africa's jobless rate climbs to 32.9% | Cape Ledger | 32.9% = 32.9 percent | up | - | unemployment rate
Unemployment in South Africa rose to 32.9 percent in the first quarter | Cape Ledger > Statistics South Africa | 32.9 percent = 32.9 percent | up | 2024-01..2024-03 | unemployment rate
from 32.1 percent in the fourth | Cape Ledger > Statistics South Africa | 32.1 percent = 32.1 percent | - | 2023-10..2023-12 | unemployment rate
The number of people without work increased by 330,000 | Cape Ledger > Statistics South Africa | 330,000 = 330000 | up | 2024-01..2024-03 | unemployed
to 8.2 million | Cape Ledger > Statistics South Africa | 8.2 million = 8200000 | up | 2024-01..2024-03 | unemployed
the rate stood at 41.9 percent | Cape Ledger > Statistics South Africa | 41.9 percent = 41.9 percent | - | 2024-01..2024-03 | unemployment rate
Youth unemployment was 45.5 percent | Cape Ledger > Statistics South Africa | 45.5 percent = 45.5 percent | - | 2024-01..2024-03 | youth unemployment
Construction lost 106,000 jobs | Cape Ledger > Statistics South Africa | 106,000 jobs = 106000 | down | 2024-01..2024-03 | jobs
manufacturing gained 99,000 | Cape Ledger > Statistics South Africa | 99,000 = 99000 | up | 2024-01..2024-03 | jobs
Employment in the Western Cape fell for the first time in two years | Cape Ledger > Statistics South Africa | - | down | 2024-01..2024-03 | employment
the informal sector employed at least five million people | Cape Ledger > Dawie Roodt | at least five million people = 5000000.. person | - | - | informal employment
youth unemployment was above 60 percent in rural areas | Cape Ledger > Matthew Parks | above 60 percent = 60.. percent | - | - | youth unemployment
companies had shed 21,000 posts in April alone | Cape Ledger > Matthew Parks | 21,000 posts = 21000 | down | 2024-04 | posts
the economy to grow 1.2 percent this year | Cape Ledger > Reserve Bank | 1.2 percent = 1.2 percent | up | 2024 | GDP growth | forecast
1.4 percent in 2025 | Cape Ledger > Reserve Bank | 1.4 percent = 1.4 percent | up | 2025 | GDP growth | forecast
Growth has averaged 0.8 percent over the past decade | - | 0.8 percent = 0.8 percent | - | - | GDP growth
`,
  },
  {
    id: "news-coal",
    publisher: "Border Ledger",
    text: `Coal across the Yalu

Wednesday, February 22, 2017
By Tomas Reuter

North Korea's coal exports to China grew to 22.5 million tonnes in 2016, an increase of 14.5 percent, according to Chinese customs data published last month. They were worth $1.19 billion.

Beijing said on Saturday that it would stop buying North Korean coal until the end of the year. The commerce ministry and the customs administration said in a joint notice that the ceiling set by the UN Security Council had nearly been reached.

Will the North really lose a billion dollars? I have my doubts. According to the Korea Development Institute, a think-tank in Sejong, coal made up 40 percent of exports to China in 2015. It estimates that a full ban would cost Pyongyang $800 million a year.

Yonhap, citing a trader in Dandong, reports that coal still arrives by small ships at night. The trader said the price had fallen to $60 a tonne from $75 before the notice.

Domestic use tells another story. The country's coal-fired plants generated 12.8 billion kilowatt-hours in 2015, and power output grew to 24 billion kilowatt-hours a year later, the South's statistics office estimates.
`,
    claims: `
North Korea's coal exports to China grew to 22.5 million tonnes in 2016 | Border Ledger > Chinese customs | 22.5 million tonnes = 22500000 t | up | 2016 | coal exports
an increase of 14.5 percent | Border Ledger > Chinese customs | 14.5 percent = 14.5 percent | up | 2016 | coal exports
They were worth $1.19 billion | Border Ledger > Chinese customs | $1.19 billion = 1190000000 USD | - | 2016 | coal exports
it would stop buying North Korean coal until the end of the year | Border Ledger > Beijing | - | - | - | coal imports | optional
the ceiling set by the UN Security Council had nearly been reached | Border Ledger > commerce ministry; customs administration | - | - | - | ceiling | optional
coal made up 40 percent of exports to China in 2015 | Border Ledger > Korea Development Institute | 40 percent = 40 percent | - | 2015 | share of exports
a full ban would cost Pyongyang $800 million a year | Border Ledger > Korea Development Institute | $800 million a year = 800000000 USD | - | - | cost of a ban
the price had fallen to $60 a tonne | Border Ledger > Yonhap > trader | $60 a tonne = 60 | down | - | coal price
from $75 before the notice | Border Ledger > Yonhap > trader | $75 = 75 USD | - | - | coal price
generated 12.8 billion kilowatt-hours in 2015 | Border Ledger > Statistics Korea | 12.8 billion kilowatt-hours = 12800000000 | - | 2015 | power output
power output grew to 24 billion kilowatt-hours a year later | Border Ledger > Statistics Korea | 24 billion kilowatt-hours = 24000000000 | up | 2016 | power output
`,
  },
  {
    id: "news-emissions",
    publisher: "Climate Wire",
    text: `Emissions edged up again last year, agency finds

By Nora Lindqvist, Stockholm
11 March 2025

Carbon dioxide emissions from energy grew to 37.8 billion tonnes in 2024, a rise of 0.8 percent, the International Energy Agency said in a report on Monday. Emissions from coal rose 0.9 percent and those from gas 2.5 percent.

China's emissions grew by 0.4 percent, while those of the European Union fell 2.2 percent. Global electricity demand surged by 4.3 percent, and solar generation jumped by almost a third.

Has the peak been reached? Zhang Wei, an analyst at the Helsinki-based centre CREA, thinks so. Chinese emissions from power would fall by 2 percent this year, he said.

The environment ministry in Delhi rejected the agency's numbers for India as too high. It puts emissions at 2.9 billion tonnes; the agency says 3.2 billion.

Methane leaks from oil and gas fields amounted to 120 million tonnes, the report said. That was little changed from 2023.

Greenpeace and Oil Change International said 26 banks had lent the industry $705 billion in 2023.
`,
    claims: `
Emissions edged up again last year | Climate Wire > agency | - | up | 2024 | emissions
Carbon dioxide emissions from energy grew to 37.8 billion tonnes in 2024 | Climate Wire > International Energy Agency | 37.8 billion tonnes = 37800000000 t | up | 2024 | emissions
a rise of 0.8 percent | Climate Wire > International Energy Agency | 0.8 percent = 0.8 percent | up | 2024 | emissions
Emissions from coal rose 0.9 percent | Climate Wire > International Energy Agency | 0.9 percent = 0.9 percent | up | 2024 | emissions from coal
those from gas 2.5 percent | Climate Wire > International Energy Agency | 2.5 percent = 2.5 percent | up | 2024 | emissions from gas
China's emissions grew by 0.4 percent | Climate Wire > International Energy Agency | 0.4 percent = 0.4 percent | up | 2024 | emissions
those of the European Union fell 2.2 percent | Climate Wire > International Energy Agency | 2.2 percent = 2.2 percent | down | 2024 | emissions
Global electricity demand surged by 4.3 percent | Climate Wire > International Energy Agency | 4.3 percent = 4.3 percent | up | 2024 | electricity demand
solar generation jumped by almost a third | Climate Wire > International Energy Agency | almost a third = 33.3333 percent | up | 2024 | solar generation
Chinese emissions from power would fall by 2 percent this year | Climate Wire > Zhang Wei | 2 percent = 2 percent | down | 2025 | emissions from power | forecast
It puts emissions at 2.9 billion tonnes | Climate Wire > environment ministry | 2.9 billion tonnes = 2900000000 t | - | - | emissions
the agency says 3.2 billion | Climate Wire > International Energy Agency | 3.2 billion = 3200000000 | - | - | emissions
amounted to 120 million tonnes | Climate Wire > International Energy Agency | 120 million tonnes = 120000000 t | - | 2024 | methane leaks
That was little changed from 2023 | Climate Wire > International Energy Agency | - | flat | 2024 | methane leaks
26 banks had lent the industry | Climate Wire > Greenpeace; Oil Change International | 26 banks = 26 | - | 2023 | banks | optional
lent the industry $705 billion in 2023 | Climate Wire > Greenpeace; Oil Change International | $705 billion = 705000000000 USD | - | 2023 | bank loans
`,
  },
  {
    id: "news-measles",
    publisher: "Lakeside Tribune",
    text: `Measles returns as vaccination stalls

GENEVA, Nov 23, 2022 (AP) - Nearly 40 million children missed a dose of measles vaccine last year, the World Health Organization and the U.S. Centers for Disease Control and Prevention said on Wednesday. There were an estimated nine million cases and 128,000 deaths.

Only 81 percent of children received the first dose, the lowest level since 2008. Coverage of at least 95 percent is needed to stop outbreaks.

In Ethiopia the number of cases more than quadrupled between January and October, to 9,850. “We are out of vaccine in three regions,” a health official in Dire Dawa said.

UNICEF and Gavi said they had delivered 17 million doses since July. They plan to reach another 21 million children by March.

Closer to home, the state health department reported 82 cases in Columbus, Ohio, up from 25 two weeks ago. None of the children was fully vaccinated, it said. A spokeswoman said 32 had been taken to hospital.

School vaccination rates fell to 93 percent in the 2021-22 school year, federal figures show.
`,
    claims: `
Measles returns | Lakeside Tribune | - | - | - | measles | optional
Nearly 40 million children missed a dose of measles vaccine last year | Lakeside Tribune > AP > World Health Organization; U.S. Centers for Disease Control and Prevention | Nearly 40 million children = 40000000 person | - | 2021 | children missing a dose
an estimated nine million cases | Lakeside Tribune > AP > World Health Organization; U.S. Centers for Disease Control and Prevention | an estimated nine million cases = 9000000 | - | 2021 | measles cases
128,000 deaths | Lakeside Tribune > AP > World Health Organization; U.S. Centers for Disease Control and Prevention | 128,000 deaths = 128000 | - | 2021 | measles deaths
Only 81 percent of children received the first dose | Lakeside Tribune > AP > World Health Organization; U.S. Centers for Disease Control and Prevention | Only 81 percent = 81 percent | - | 2021 | first dose coverage
the lowest level since 2008 | Lakeside Tribune > AP > World Health Organization; U.S. Centers for Disease Control and Prevention | - | - | - | first dose coverage | optional superlative
Coverage of at least 95 percent is needed | - | at least 95 percent = 95.. percent | - | - | coverage
the number of cases more than quadrupled between January and October | - | more than quadrupled = 4.. ratio | up | 2022-01..2022-10 | measles cases
to 9,850 | - | 9,850 = 9850 | up | 2022-01..2022-10 | measles cases
We are out of vaccine in three regions | Lakeside Tribune > AP > health official | three regions = 3 | - | - | regions | optional
they had delivered 17 million doses since July | Lakeside Tribune > AP > UNICEF; Gavi | 17 million doses = 17000000 | - | - | doses
reach another 21 million children by March | Lakeside Tribune > AP > UNICEF; Gavi | 21 million children = 21000000 person | - | - | children
reported 82 cases in Columbus, Ohio | Lakeside Tribune > AP > state health department | 82 cases = 82 | up | - | measles cases
up from 25 two weeks ago | Lakeside Tribune > AP > state health department | 25 = 25 | - | - | measles cases
32 had been taken to hospital | Lakeside Tribune > AP > state health department | 32 = 32 | - | - | hospitalised
School vaccination rates fell to 93 percent in the 2021-22 school year | Lakeside Tribune > AP > federal figures | 93 percent = 93 percent | down | - | vaccination rate
`,
  },
];
