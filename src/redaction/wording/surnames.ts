import { namesInRows } from './names-in-rows.ts';

// Surnames, written as given names are, by where most of those live who bear them. Put together from what is common
// knowledge, and never from what anybody applied with. Left out: those that are occupations, colours, places or other
// words of the eleven languages ("Baker", "Koch", "Costa"), since a job or an employer is called so as well.

const byRegion: readonly string[] = [
  // English, Irish, Scottish and Welsh.
  'smith jones williams davies evans johnson roberts thompson hughes edwards clarke harris jackson wilson watson ' +
    'morrison robertson anderson henderson ferguson stevenson richardson robinson simpson harrison patterson ' +
    'mcdonald macdonald macleod mackay mackinnon macmillan mackenzie campbell murray stewart sutherland sinclair gallagher doherty kennedy oneill obrien ' +
    'osullivan oconnor murphy kelly byrne walsh mccarthy doyle lynch daly quinn nolan farrell kavanagh brennan ' +
    'flanagan fitzgerald fitzpatrick maguire griffiths pritchard llewellyn jenkins perkins hopkins atkinson ' +
    'hodgson dickinson higgins whitehead holloway ashworth bradshaw fairbanks haworth entwistle thornton ' +
    'pemberton whittaker blackwood lovelace babbage turing hawthorne winterbottom featherstone cholmondeley',
  // German, Austrian and Swiss.
  'muller mueller schmidt schneider meyer meier maier mayer schulz schulze schafer schaefer hoffmann hofmann ' +
    'schroder schroeder neumann kruger krueger hartmann schmitt werner krause lehmann schmid kohler koehler ' +
    'herrmann huber scholz moller schubert friedrich winkler lorenz baumann albrecht bohm kraus schumacher ' +
    'kramer kraemer seidel brandt schulte dietrich kuhn pohl bergmann voigt sauer arnold pfeiffer ludwig ' +
    'wegner grunbach gruenbach lindner kirchner schreiner steiner wimmer moser hofer brunner gruber pichler ' +
    'egger leitner fuhrmann ackermann bachmann wiedemann ehlers petersen jansen hinrichs oltmanns thiele ' +
    'rademacher holzapfel schlegel nussbaum rosenbaum birnbaum grossmann hausmann heinemann zimmerli',
  // French, Belgian and of Quebec.
  'dubois durand leroy moreau lefebvre lefevre leclerc girard fournier mercier dupont lambert bonnet legrand ' +
    'garnier faure rousseau guerin roussel perrin morin mathieu gauthier gautier dumont masson boyer lemaire ' +
    'duval meunier marchand dufour blanchard brunet schmitt leroux renard arnaud rolland caron aubert giraud ' +
    'leclercq renaud lemoine picard gaillard leblanc lacroix bertrand dupuis tremblay gagnon bouchard ouellet ' +
    'pelletier belanger levesque bergeron gagne peeters maes claes wouters mertens goossens lemmens desmet',
  // Spanish, of Spain and the Americas.
  'garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz munoz ' +
    'alvarez romero alonso gutierrez navarro torres dominguez vazquez ramirez molina morales suarez ortega ' +
    'delgado ortiz sanz nunez medina garrido lozano prieto mendez gallego herrera marquez vidal cabrera aguilar ' +
    'pascual herrero hidalgo gimenez ibanez ferrer duran benitez vargas arias carmona crespo saez velasco moya ' +
    'soler gallardo rojas quispe mamani huaman restrepo jaramillo ospina echeverria etxeberria goikoetxea',
  // Portuguese and Brazilian.
  'silva oliveira souza sousa rodrigues ferreira alves pereira gomes ribeiro martins carvalho almeida lopes ' +
    'soares fernandes vieira barbosa nascimento andrade moreira nunes marques machado mendes freitas cardoso ' +
    'goncalves teixeira araujo azevedo coelho tavares monteiro magalhaes fonseca figueiredo cavalcanti',
  // Italian.
  'rossi russo esposito bianchi colombo ricci marino giordano mancini rizzo lombardi moretti barbieri santoro ' +
    'mariani rinaldi caruso pellegrini palumbo sanna rizzi cattaneo morelli silvestri grassi giuliani benedetti ' +
    'caputo montanari palmieri bernardi deluca bellini bonetti brambilla fumagalli zanetti',
  // Dutch.
  'jansen janssen vries visser smit meijer mulder hendriks dekker brouwer dijkstra smits vermeulen schouten ' +
    'willems hoekstra koster huisman verhoeven kuipers veenstra postma bouma wiersma hofstra ooijen bruijn ' +
    'heijden hoeven groot vandenberg vandermeer',
  // Polish, Czech, Slovak and Hungarian.
  'nowak wozniak mazur kaczmarek wieczorek wrobel stepien dudek pawlak sikora michalak pietrzak marciniak ' +
    'hanak novak novakova svoboda novotny dvorak prochazka kucera horak pokorny nemec kovac horvat horvath ' +
    'kovacs toth szabo varga molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros szilagyi',
  // Nordic.
  'lindberg lindgren lundgren lundberg berglund sandberg forsberg sjoberg wallin eklund lundin holmberg ' +
    'holmgren nordin virtanen korhonen makinen nieminen makela hamalainen heikkinen koskinen jarvinen lehtonen ' +
    'haugen berge solberg moen bakken kristoffersen thorvaldsen',
  // Turkish, Arabic and Persian.
  'yilmaz celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic cetin ozkan simsek polat hassan ' +
    'hussein abdullah mansour khalil haddad khoury najjar nasser saleh osman hamdan rahimi ahmadi hosseini ' +
    'mohammadi karimi rezaei moradi elamin bashir',
  // South Asian.
  'patel singh kaur kumar sharma gupta khan ahmed hussain begum chowdhury rahman hossain akhtar malik iqbal ' +
    'verma mishra pandey yadav agarwal aggarwal mehta desai joshi iyer nair menon pillai reddy naidu banerjee ' +
    'chatterjee mukherjee ghosh dutta chakraborty bhattacharya sinha thakur chauhan rathore trivedi kulkarni ' +
    'deshpande patil shinde jadhav perera wickramasinghe jayawardena gunawardena',
  // African and Caribbean.
  'okafor okonkwo okoro adeyemi adebayo ogunleye nwosu balogun abubakar bello lawal mensah osei owusu boateng ' +
    'asante appiah agyeman amoah addo diallo traore keita coulibaly kone ouattara toure camara cisse ndiaye diop ' +
    'gueye kamau mwangi njoroge kariuki otieno ochieng odhiambo mutua tesfaye bekele tadesse abebe mekonnen ' +
    'dlamini nkosi ndlovu khumalo mokoena mthembu botha pretorius coetzee moyo banda phiri ramotswe',
];

/** Of East and South-East Asia, where the surname comes first as often as last. */
const eastern =
  'nguyen tran pham hoang huynh phan dang bui duong choi jeong kang yoon jang kwon hwang wang zhang liu chen yang ' +
  'zhao huang zhou zheng liang xie tang deng feng peng zeng xiao tian jiang guo sato takahashi tanaka watanabe ' +
  'yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu ' +
  'yamazaki ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa okada hasegawa murakami kondo ' +
  'saito sakamoto nishimura fukuda takeuchi matsuda nakagawa fujiwara okamoto harada santoso wijaya suharto ' +
  'delacruz bautista villanueva';

/** How surnames end, and hardly anything else that is written with a capital behind another word. */
const endings =
  /[a-z]{3}(?:sson|sdottir|dottir|wicz|czyk|czak|czuk|chuk|enko|escu|eanu|ovic|evic|oglu|idis|akis|opoulos|opoulou|shvili|adze|qvist|quist|strom|ndez|guez|quez|[nrldktbp]sen|(?:[oe]w|[aeiy]n|[aeo]r)ski|[aeioz]cki|[rktlsmz]ov|[rktlsmz]ova|[bdgklmnprtvwei]son)$|^(?:mc|o[’'])[a-z]{3}/u;
/** The last three letters of all of them: every word with a capital is looked at, and few end so. */
const lastLetters: ReadonlySet<string> = new Set(
  'son tir icz zyk zak zuk huk nko scu anu vic glu dis kis los lou ili dze ist rom dez uez sen ski cki rov kov tov lov sov mov zov ova'.split(
    ' ',
  ),
);
const noSurname =
  /(?:(?:bor|zin|fel|hul|lin|kur|ver|pul|impul|ker|kek)sen|linguist|relinquish|conquest|villanova|casanova|person|season|reason|treason|lesson|poison|prison|unison|comparison|liaison|caparison|maelstrom|mainstrom)$|^mcafee|markov/u;

const isEither = namesInRows(() => eastern);
const isLast = namesInRows(() => byRegion.join(' '));

/**
 * Whether a word in plain letters is the surname of somebody: `last` where it can only follow a given name, `either`
 * where it may as well come first. Null: it is none that is known.
 */
export function surnamePlace(plain: string): 'last' | 'either' | null {
  if (plain.includes(' ')) return null;
  if (isEither(plain)) return 'either';
  if (isLast(plain.replace(/[’'-]/g, ''))) return 'last';
  if (!lastLetters.has(plain.slice(-3)) && !/^(?:mc|o[’'])/.test(plain)) return null;
  return endings.test(plain) && !noSurname.test(plain) ? 'last' : null;
}
