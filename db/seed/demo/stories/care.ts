import { ext, int, type Story } from '../story'

export const care: Story = {
  texts: {
    so_far: [
      'Vi är fjorton hundra medarbetare på trettio adresser, och planen har nått några av adresserna.',
      'Enhetscheferna fick den i samma utskick som basala hygienrutiner.',
      'Arbetet har inte kommit längre än så, men viljan finns på många boenden.',
    ],
    awareness: [
      'Få chefer känner till den väl.',
      'I hemtjänsten har nästan ingen hört talas om den, och många läser sina meddelanden i telefonen mellan två trapphus.',
    ],
    development: [
      'Vi kan inte se det.',
      ext(
        'Det som har hänt på boendena, med mat och högtider, hade hänt ändå eftersom de som bor där frågade efter det.',
      ),
    ],
    challenges: [
      'Två undersköterskor på ett boende bär hela frågan, och när de är lediga är frågan ledig.',
      ext(
        'En gammal kvinna med demens och finska som modersmål är tre saker på en gång, och våra rutiner klarar en i taget.',
        'several_grounds_at_once',
      ),
      'Det kommer nya riktlinjer oftare än vi hinner hålla arbetsplatsträffar.',
      int('Scheman och sjuktal tar chefernas tid, och då faller sådant som ingen frågar efter.'),
    ],
    success_factors: [
      ext(
        'Levnadsberättelsen, som vi fyller i tillsammans med den som flyttar in, fångar mer än någon plan.',
      ),
      'Medarbetare som delar språk med dem de hjälper.',
    ],
    action_knowledge: [
      'Studiecirkeln "Gammal är ingen grupp" har hållits på tre boenden.',
      ext(
        'De boende var med som ledare och berättade om hur det känns att bli kallad gumman av en tjugoåring.',
      ),
      ext(
        'Efter cirkeln tilltalas de med sitt namn, och det låter som en liten sak tills man hör skillnaden.',
      ),
    ],
    action_communication: [
      ext('Biståndsbesluten går hem till människor som ofta behöver en anhörig för att förstå dem.'),
      'Klarspråk står på önskelistan.',
    ],
    action_values: ['Avtalen om mat och transporter har inte setts över ur det här perspektivet.'],
    action_collaboration: [
      'Finskt förvaltningsområde är vi inte, men vi samarbetar med finska och bosniska föreningar om träffpunkter.',
      ext('En gång i veckan lagar de mat hos oss, och då kommer de som annars äter ensamma.'),
      'En dam hade inte talat sitt modersmål med någon på två år.',
    ],
    action_city_spaces: [
      ext(
        'Bänkar, räcken och toaletter avgör om våra brukare kommer ut, men det är andra som ställer dit dem.',
      ),
      'Vi har inte drivit frågan, bara suckat över den.',
    ],
    ahead: [
      'Ett boende i taget, och låt de boende välja var vi börjar.',
      ext(
        'Vi vill att ingen ska behöva gömma ett foto av den man levt med för att man är osäker på personalen.',
      ),
    ],
    needed: [
      'Hbtq-kunskap hos dem som arbetar närmast, språk, och tid att sitta ner.',
      'Att förvaltningsledningen frågar efter det vid uppföljningarna, annars blir det två undersköterskors hobby.',
    ],
    support_need: ['Ja, gärna ute på enheterna.'],
    support_kind: [
      'Övning för arbetsplatsträffar som går på tjugo minuter, för längre har vi inte.',
      'Goda exempel och en konferens med dubblerad personal hemma den dagen.',
      'Klarspråk och hjälp att analysera vilka som tackar nej till insatser.',
    ],
    plan_change: ['Nej, vi tycker om den.', 'Men skriv gärna en version som ryms på kylskåpet.'],
    message: ['Kom ut.', 'Vi bjuder på kaffe klockan två, och halv tre är det bingo.'],
  },
  activities: [
    {
      title: 'Måltider på modersmålet',
      done: 'Föreningar lagar mat på träffpunkten en dag i veckan och samtalar på finska och bosniska.',
      units: 'Träffpunkt Källan',
      partners: 'En finsk och en bosnisk förening',
      targetGroups: 'Äldre som bor ensamma',
      since: '2023',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Gammal är ingen grupp',
      done: 'Studiecirkel om bemötande av äldre, ledd av boende och medarbetare tillsammans.',
      units: 'Tre särskilda boenden',
      partners: 'Ett studieförbund',
      targetGroups: 'Boende och deras anhöriga',
      since: '2024',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: { 2: 'nothing', 3: 'unanswered', 5: 'not_our_area' },
  outlook: 'more',
  visibility: 'may_be_summarised',
  audience: ['staff', 'managers'],
  supportFirst: 'time_budget_mandate',
  drafts: {
    ahead: ['Ett boende i taget.', 'Ett boende i taget, och låt de boende välja var vi börjar.'],
    action_collaboration: ['Vi samarbetar med finska och bosniska föreningar om träffpunkter.'],
  },
  later: {
    so_far: [
      'Sju av trettio adresser har haft en första träff.',
      'Studiecirkeln har blivit den vanligaste vägen in.',
    ],
    awareness: ['Bättre bland chefer på de sju.', 'I hemtjänsten är det oförändrat.'],
    development: ['På de sju boendena används kylskåpsversionen, som vi till slut skrev själva.'],
    challenges: ['En av de två undersköterskorna har gått i pension.', 'Ni minns kanske vad vi sa.'],
    success_factors: ['De boende som ledare i cirklarna.'],
    action_knowledge: ['Cirkeln har hållits på sju boenden och en gång för anhöriga.'],
    action_collaboration: ['Måltiderna är nu två dagar i veckan, och en syrisk förening har kommit till.'],
    ahead: ['Hemtjänsten, fast vi vet inte riktigt hur.'],
    needed: ['Något som går att läsa på en telefon i ett trapphus.'],
    message: ['Det är fortfarande bingo halv tre.'],
  },
}
