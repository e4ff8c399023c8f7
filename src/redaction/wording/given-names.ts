import { namesInRows } from './names-in-rows.ts';

// Given names, each without its marks and in small letters, by where most of those live who bear it. Put together from
// what is common knowledge, and never from what anybody applied with. Left out: names that are words of the eleven
// languages as well, months, places and makers ("Rose", "Max", "Florence", "Mercedes"): they say nothing alone.

const byRegion: readonly string[] = [
  // English, Irish and Scottish.
  'aaron abigail adam aisling alan alasdair albert alexander alfie alice allan amanda amelia amy andrea ' +
    'andrew angela angus anna anthony aoife archie arthur ashley barbara barry beatrice benjamin bernard ' +
    'bethan betty bobby bradley brandon brenda brendan brian bronagh bruce bryan callum caoimhe carol ' +
    'carolyn carys catherine cerys charles cheryl chloe christina christine christopher cian ciara ' +
    'cillian clive colm connor cormac cynthia dafydd daniel darragh darren david deborah debra declan ' +
    'deirdre dennis derek diane diarmuid dilys donald donna doreen dorothy duncan dylan edward eilidh ' +
    'eleanor elin elizabeth ella ellie elliot elliott emily emma emrys eoin eric ethan euan eugene evelyn ' +
    'ewan fergus ffion finlay fiona freya gareth gary gemma geoffrey george gerald giles gillian glyn ' +
    'graham grainne gregory gwen gwendolyn hamish hannah harriet heather henry hilary hugo huw hywel ' +
    'ieuan imogen irene isabella isla jacob james janet jason jeffrey jennifer jeremy jerry jessica joan ' +
    'john johnny jonathan joseph joshua julie justin karen katherine kathleen keith kenneth kevin ' +
    'kimberly kirsty kyle larry laura lauren leonard lesley liam lisa lorraine louise lucy mairi malcolm ' +
    'margaret marjorie mary matilda matthew maureen megan melissa michael michelle molly morag nancy ' +
    'nathan neil niall niamh nicholas nicola nicole nigel noah oisin oliver olivia orla padraig pamela ' +
    'patricia patrick paul peter philip philippa phillip phoebe pippa rachel raymond rebecca rhiannon ' +
    'rhys richard robert roger roisin ronald rory rupert russell ryan samantha samuel sandra saoirse ' +
    'sarah seamus sean sharon sheila shirley sian sile sinead siobhan sophie stephanie stephen steven ' +
    'stuart susan tadhg theodore thomas timothy tracey tracy vincent walter wendy william zachary zoe',
  // German.
  'andreas anja anke annegret anneliese annette annika antje anton astrid barbel beate benedikt bernd ' +
    'bernhard birgit brigitte britta christa christel christian clara claudia cornelia dagmar detlef ' +
    'dieter dietmar dominik doris dorothea eckhard edeltraud ekkehard elfriede elias elke ellen elsbeth ' +
    'emil erika eva fabian fatih ferdinand finn florian franziska frieda friederike friedrich gerd gerda ' +
    'gerhard gertrud gisela greta grete gudrun gunter gunther hanna hannelore hans hartmut heike heinrich heinz ' +
    'helene helga helmut hendrik henning herbert hermann hildegard holger horst hubert ilse ingeborg ingo ' +
    'ingrid irmgard jana jannik jens joachim johanna johannes jonas jorg josef jule julius jurgen jutta ' +
    'karin karl katharina kathrin katja katrin kerstin kirsten klara klaus knut konstantin korbinian kurt ' +
    'lara lena lennart leonie lieselotte lina liselotte lothar ludwig luise lukas malte manfred manuela ' +
    'margarete margit margot marianne markus marlene martina mathilda matthias maximilian mechthild ' +
    'mehmet melanie merle mia monika moritz nadine nele niklas nils norbert oswald paula petra philipp ' +
    'rainer ralf ralph regina reinhard renate rolf ronja rosemarie roswitha rudiger sabine sebastian ' +
    'siegfried sigrid silke silvia simon sonja stefan steffen susanne svea sven svenja tanja theresa ' +
    'thies thorsten tilda tobias torben torsten traudl ulrich ulrike ursula uta ute uwe veronika vinzenz ' +
    'volker waltraud werner wiebke wilhelm wolfgang yvonne',
  // French and Belgian.
  'adele agathe alain alexandre amelie anais andre antoine apolline aurelie aurore baptiste bastien ' +
    'benoit berangere berengere bruno camille capucine caroline cecile celine chantal charlene christelle ' +
    'christophe claire clemence clotilde colette corentin corinne cyril damien delphine denise didier ' +
    'edith edouard eliane elisabeth elise eloise emilie emmanuel enzo estelle etienne eugenie fabien ' +
    'fabienne fabrice fanny flavie florent francois francoise frederic frederique gael gaelle gaetan ' +
    'gautier genevieve gerard gilles gregoire guillaume gwenaelle heloise henri herve hugues ines ' +
    'isabelle jacqueline jacques jeanne jeannine jerome jocelyne joel josephine josiane julien juliette ' +
    'justine karine laetitia laure laurence laurent liliane lionel loic lucas lucie lucienne maelys ' +
    'magali manon marcel margaux marguerite marie marion martine maryse mathieu mathilde mathis matthieu ' +
    'maurice maxime michel michele mireille monique muriel myriam nadege nathalie nicolas noemie oceane ' +
    'odette odile olivier ophelie pascal pascale patrice pauline perrine philippe pierre quentin raphael ' +
    'raymonde regine regis remi remy renaud rene romain roxane sabrina sandrine sebastien serge severine ' +
    'simone solange solene soline stephane suzanne sylvain sylviane sylvie thais theo therese thibault ' +
    'thibaut thierry tristan valentine valerie veronique virginie viviane xavier yannick yves yvette',
  // Spanish.
  'adrian agustin ainara ainhoa alberto alejandra alejandro alfonso amaia ana andres antonia ' +
    'antonio bautista beatriz camila carlos catalina cristina cristobal daniela diego eduardo elena ' +
    'emilio encarnacion enrique esteban facundo felipe fernanda fernando francisca francisco gabriel ' +
    'gabriela garazi gonzalo graciela gregorio guillermo ignacio inigo inmaculada isabel itziar ivan ' +
    'jaime javier joaquin jorge jose josefa juan juana julian lautaro leire lorena lorenzo lucia luis ' +
    'macarena maite manuel marcos margarita mariano mario marta mateo matias miguel monica ' +
    'natalia nerea noelia nuria pablo pedro rafael ramon raquel raul renata ricardo roberto rocio ruben ' +
    'santino sara sergio susana teresa thiago tomas valentina valeria veronica vicente victor ximena ' +
    'yolanda',
  // Portuguese.
  'adriana afonso aline bruna caio carolina catarina cristiane danilo davi debora diogo duarte edson ' +
    'elisabete fabio fatima filipa filipe flavia flavio goncalo graca guilherme gustavo heitor helena ' +
    'henrique iara isabela janaina joana joao joaquim juliana jussara larissa leonardo leticia lourenco ' +
    'luana luciana luisa luiz luiza marcelo marcia marcio maria mariana marina marisa martim matilde ' +
    'mauricio murilo nuno otavio paulo priscila rafaela rodrigo rosangela rui simao sonia tatiana tiago ' +
    'vanessa vasco vera vinicius wagner wesley yara',
  // Italian.
  'aldo alessandra alessandro alessia alessio angelo antonella antonietta arianna benedetta camilla ' +
    'carlo carmela caterina chiara claudio concetta cristian daniele dario davide domenico edoardo ' +
    'eleonora elio elisa emanuele enrico ettore fabrizio federica federico fiammetta filippo francesca ' +
    'francesco franco giacomo gianluca gianni ginevra giorgia giorgio giovanna giovanni giulia giulio ' +
    'giuseppe giuseppina ilaria ivano luca luciano ludovica luigi marco margherita massimo matteo mattia ' +
    'maurizio michela nicolo noemi paola paolo patrizia pietro raffaele raffaella riccardo roberta ' +
    'salvatore samuele serena simona stefania stefano tiziana tommaso ugo umberto vincenzo',
  // Dutch and Flemish.
  'anneke annelies aukje babette bastiaan berend bram casper catharina cornelis daan diederik dirk erik ' +
    'evert femke fenna floris frits geert gerrit gijs guus hanneke hendrika henk herman hilde ineke ' +
    'jacobus jan jelle jeroen jolanda joost joris judith kasper kees klaas koen lars laurens lieke lies ' +
    'lieven lisanne loes lotte luuk maaike maarten maartje madelief margaretha margriet marieke marijke ' +
    'marijn marloes marnix martijn mathijs matthijs mees menno michiel mieke mirjam niels nienke piet ' +
    'pieter renske roel rutger ruud sander sanne saskia sjoerd sofie stijn sybren teun thijs tijmen tijn ' +
    'tineke trijntje truus wessel wietske wilhelmina willem willemijn wim wouter',
  // Polish and Czech.
  'agnieszka aleksandra alena andrzej aneta artur bartlomiej bartosz beata bogdan bozena czeslaw danuta ' +
    'dariusz dawid dorota edyta elzbieta emilia ewa ewelina filip grazyna grzegorz halina henryk ignacy ' +
    'igor irena iwona izabela jacek jadwiga jakub janina janusz jaroslav jaroslava jaroslaw jerzy jiri ' +
    'jitka joanna jolanta jozef julita justyna kacper kamil kamila karolina katarzyna katerina kazimierz ' +
    'kinga konrad krystyna krzysztof kuba lenka leszek lidia ludmila lukasz maciej magdalena malgorzata ' +
    'marcin marek marian marianna mariusz martyna mateusz michal mieczyslaw mikolaj milena milosz ' +
    'miroslav miroslaw oliwia ondrej oskar otylia patrycja patryk paulina pavel pawel petr piotr ' +
    'przemyslaw radek radoslaw rafal remigiusz ryszard sabina slawomir stanislaw stanislawa stepan sylwia ' +
    'szymon tadeusz tereza tomasz urszula vaclav vladimir vojtech wanda weronika wieslaw wiktor wiktoria ' +
    'witold wladyslaw wojciech zbigniew zdenek zofia zuzanna zygmunt',
  // Nordic.
  'agneta aino aki anders antti arne asbjorn axel bengt birgitta bjorn bodil borje britt cecilia dorthe ' +
    'ebba eero eino eirik elina elsa espen fredrik freja frida geir goran gunilla gunnar gustaf gustav ' +
    'haakon hakan hanne hannu heikki helmi henrik ilkka ingegerd ingemar inger jari jarmo jenny jesper ' +
    'johan jorgen josefin juha jukka kaisa kalle kare katri kirsi kjell kristian kristina kristoffer ' +
    'leena leif linnea lisbeth lovisa mads magnus maija maja malin marcus margareta marit mats mattias ' +
    'mette mika mikael mikkel mikko minna morten olafur olle olof oyvind paivi pekka pernilla petter ' +
    'pirkko poul ragnar ragnhild randi rasmus riikka risto sanna seppo sigridur sigurd silje sindre siv ' +
    'sixten snorri solveig soren stian stig sture synnove tapio terje timo torbjorn tove trond turid ' +
    'tuula tuva ulf ulla ulrika vigdis viktor ville vilma ylva',
  // Hungarian, Romanian, Balkan, Baltic and Greek.
  'agnes aleksandar alenka alexandra anastasia andras andreea andrej andris attila balazs bela christos ' +
    'constantin csaba dejan desislava dimitar dimitra dimitris domagoj dragan dragana egle eleni emese ' +
    'erzsebet eszter ferenc florin gabor georgi georgios gheorghe giorgos gyorgy hristo hrvoje ildiko ' +
    'ileana ilona imre ioana ioanna ioannis ionut istvan ivana ivica jakob janez janis janos jelena jovan ' +
    'jovana jozsef judit juris kadri katalin katarina konstantinos krisztina lajos laszlo liis margus ' +
    'marija mariya marko matej mateja mihaela mihai mihaly milica milos mindaugas mojca nenad nevena ' +
    'nicolae nikola nikos orsolya panagiotis petar plamen raluca razvan reka rositsa sandor slobodan ' +
    'snezana stjepan stoyan szilard tamas todor tomislav toomas tunde vasile vasiliki vasilis vytautas ' +
    'yannis zoltan zoran zsolt zsuzsanna zvonimir',
  // Ukrainian and Russian.
  'aleksandr alexei anatoliy andrei andriy artem bohdan daria denis dmitri dmitry dmytro ekaterina ' +
    'evgeny galina halyna ihor irina iryna kateryna kirill liudmyla lyudmila maksym maxim mikhail mykola ' +
    'nadiya natalya nikita nikolai oksana oleh oleksandr oleksii olena olga petro sergey serhii ' +
    'solomiya svetlana svitlana tamara taras tetiana vasyl viktoriya vitaliy volodymyr yaroslav ' +
    'yekaterina yelena yulia yuri yuriy',
  // Turkish, Arabic, Persian and Hebrew.
  'aaliyah abdelaziz abdul abdullah abdulrahman ahmed ahmet aisha ali amina amir arash ariel avi ' +
    'avigail ayse babak baris bashir behzad bilal burak busra cem dariush derya ebru eitan elif emine ' +
    'emre esra faisal farhad fatma gul gulsen halil hamid hamza hanan hanife hasan hassan hatice hossein ' +
    'huda huseyin hussein ibrahim idris imran ismail jamal jamil jamila kamal kamran kareem karim karima ' +
    'kemal khadija khaled khalid kourosh latifa layla leila mahmoud malik mansour mariam marwan maryam ' +
    'mehdi merve meryem mohamed mohammad mohammed moshe muhammad muhammed murat mustafa nabil nadia naima ' +
    'nasrin nasser navid niloufar noa noam omar omer omid orhan ori osama osman ozgur ozlem parisa pinar ' +
    'pooya rabia ramazan rania rashid reza rima rivka roya saeed safiya salim salma samer sami samir ' +
    'samira selim sepideh serife serkan sevgi shahram shira shirin shlomo shoshana siavash soraya souad ' +
    'suleyman tamar tarek tariq volkan walid yaakov yael yasin yasmin yasmine yitzhak younes yousef ' +
    'youssef yusuf zahra zainab zayd zaynab zehra zeynep ziad',
  // South Asian.
  'aarav aditya ajay akash amit anil anjali ankit aravind arjun arun aryan ashok bharat deepak dinesh ' +
    'divya farhan fatema ganesh gaurav geeta girish gopal govind harish hemant indira ishaan jagdish ' +
    'jayesh kalpana kamala karan kavita kiran kishore krishna lakshmi lalita madhav madhuri mahesh manish ' +
    'manoj meena meera mohan mukesh nandini naresh nasreen neha nikhil nilesh nisha nitin padma pankaj ' +
    'pooja prakash pramod pranav prashant pratik praveen preeti priya priyanka rahul rajeev rajesh rajiv ' +
    'rakesh ramesh ravi rekha rohan rohit rukhsana sachin sandeep sangeeta sanjay santosh sarita satish ' +
    'savita seema shabnam shankar shanti sharad shweta siddharth sita sneha sonal srinivas subhash sudha ' +
    'sujata sumit sunil sunita suresh sushma swati tahira tanvi tarun vandana varun vijay vikas vikram ' +
    'vinay vinod vishal vivek yogesh zubair',
  // East and South-East Asian.
  'agus aisyah akari akira anh aoi ayaka bambang budi daiki daisuke duc emi eri eunji hanh haoran ' +
    'haruka haruto hideo hieu hina hiroki hiroshi hitomi hung huong hyejin isamu jejomar jianguo jihoon ' +
    'jiro jisoo jiwoo jiyoung joko jomar kaito kaori kazuki kazuo keiko kenichi kenji ketut koichi kumiko ' +
    'linh makoto maricel mariko masahiro masaru megumi meiling michiko miho miki minh minji minjun minoru ' +
    'minseo misaki naoki narong natsumi nguyen nguyet noboru noriko nurul osamu phuong prasert putu rie ' +
    'riku rizky rodel ryo ryoko ryota sachiko sakura satoko satoshi seojun seoyeon shigeru shinji shiori ' +
    'shota siriporn siti slamet somchai somsak soojin sota sunghoon supaporn susumu tadashi takashi ' +
    'takeshi takumi taro tetsuya thao thuy tomoko toshio trang tsutomu tuan wayan xiaoli xiaoming ' +
    'yasuhiro yating yoko yoshio yui yuka yuki yuko yumi yuto yuxuan zhiqiang zihan',
  // African and Caribbean.
  'abdoulaye abebe abena achieng adaeze adebayo adewale adjoa adwoa akinyi akua almaz amadou amara ' +
    'aminata ayodele babatunde bekele bongani cheruiyot chinedu chioma chipo chukwuemeka darnell dawit ' +
    'deshawn efua emeka farai fatoumata folake funmilayo hauwa ibrahima ifeoma ikechukwu kamau kehinde ' +
    'keisha khady kipchoge kofi kojo kouassi kwabena kwame kwesi lakeisha latoya lerato makena mamadou ' +
    'mandla mariama moussa musa mwangi ndeye ngozi njeri nkechi nkosinathi nnamdi nompumelelo nomvula ' +
    'nyambura obinna odhiambo olumide oluwaseun oluwatobi otieno ousmane rudo sani segun selam seydou ' +
    'shaniqua sipho souleymane taiwo tamika tatenda temitope tendai tesfaye thabo thandiwe themba tigist ' +
    'tyrone uchenna wanjiku wanjiru yetunde yohannes zanele',
  // Hebrew names of the Bible and others that are everywhere.
  'abraham alyssa anouar anouk boris brittany caitlin caleb courtney dimitri elijah elodie esther ' +
    'ezekiel isaac isaiah jasmine jeremiah josiah kaitlyn katya kayla ksenia leah levi lydia makayla ' +
    'martha micah miriam misha nadja naomi natasha nathaniel nina nora priscilla rebekah salome sonya ' +
    'tabitha tanya thea tina vladislav yana zechariah',
];

const isNameOf = namesInRows(() => byRegion.join(' '));

/** Whether somebody is called this, in whatever capitals and with whatever marks: "Zoë", "JÜRGEN". */
export const isGivenName = (word: string): boolean => isNameOf(plainName(word));

/** The letters that have no form without their mark. */
const whole: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', ß: 'ss' };

const plainLetters = /^[\0-\x7f]*$/;

/** A name in small letters and without its marks. */
export const plainName = (word: string): string =>
  plainLetters.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łøđıæß]/g, letter => whole[letter]!);
