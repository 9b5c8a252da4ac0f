/// Common given names of many countries. A name that is not here may still be told a person's by
/// what stands around it.
enum GivenNames {
  static let all = words(
    """
    imogen denny fay faye carys bronwen tamsin freya niamh aoife saoirse eoin cillian rhys huw
    sian nerys angharad ffion owain gethin hamish callum fraser lachlan iona morag padraig seamus
    oisin ciaran roisin orla maeve gudrun solveig ditte mette birgitte karsten torsten jorgen
    jørgen lasse rasmus sverre havard haakon trond knut bjarne asbjorn jorunn ragnhild aslaug tove
    turid ylva linnea sanna tuula jukka heikki kaisa jaakko ville basilio eusebio rufino graciela
    griselda leocadia itzel socorro chucho hilario celestino evaristo horacio jacinto lisandro
    nestor néstor octavio plácido ramiro tadeo ulises wenceslao emeka chioma obinna ifeanyi uche
    nnamdi kwesi akua olusegun funmilayo temitope babatunde ayodele folasade lerato bongani mandla
    wanjiru njeri halima ritu pooja mahesh lakshmi meenakshi kavita kavitha sunita anjali rohit
    harish ganesh venkat srinivas murali chinnaswamy devika nandini akiko makoto daisuke shinji
    minjun jiwoo seoyeon colby darby dermot dwight earl elspeth enid errol ethel eunice fern
    fletcher floyd garth gaz geraldine glenda glyn gwendolyn hattie hettie hope hubert ivy jemima
    jocelyn josie kelsey lenny lester lottie lyle maisie mavis millie milton minnie morris mungo
    myrtle ned neville norris odette olwen opal otis pearl percy poppy prudence ramona reginald
    rowena rufus ruta silas tabitha thora tilly trish trixie una vernon wendell wilbur wilma zelda
    aaron abby abdel abdul abdullah abe abel abigail abraham adam adnan adele adrian adriana
    adrienne agnes ahmad ahmed aisha akira alain alan alasdair albert alberto alejandra alejandro
    aleksandar aleksander aleksandr alena alessandro alex alexa alexander alexandra alexandre
    alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alireza alison allan allen
    alma alvaro alvin alyssa amal amalia amanda amara amelia amina amir amit amitabh ammar amos
    amy ana anastasia anders andrea andreas andreea andrei andrej andrés andres andrew andrey
    andrzej andy angel angela angelina angelo angus anil anita anja anke ann anna anne annette
    annie anthony anton antonia antonio antónio arash aretha ariel arif arjun armando arnold
    arthur artur arturo arun asad asha ashley ashraf astrid audrey august augusto aurora ayesha
    aziz barack barbara bart bartosz basil beatrice beatriz bella ben benedict benjamin bennett
    bernard bernardo bernie bernd bert bertha beth bethany betty beverly bill billy bjorn björn
    bob bogdan bonnie boris brad bradley branko brandon brenda brendan brett brian brianna
    bridget brigitte bruce bruno bryan caitlin caleb cameron camila camille carl carla carlo
    carlos carmen carol carole carolina caroline carrie cassandra catalina catarina cathal
    catherine cecilia cedric celia celine césar cesar chandra chantal charles charlie charlotte
    chen cheryl chiara chidi chinedu chloe chloé chris christa christian christina christine
    christoph christophe christopher ciara claire clara clare claude claudia claudio claus
    clément colette colin colleen connor conor conrad constance cormac cory courtney craig
    cristian cristiano cristina cynthia cyril daisy damian damien dan dana daniel daniela
    danielle daniele danny daria dario darko dave david davide dawn dean deborah debra declan
    deepak deirdre delphine denis denise dennis derek desmond diana diane diego dieter dilma
    dimitri dimitris dinesh dirk dmitri dmitry dominic dominik dominique don donald donna dora
    doreen doris dorothy doug douglas dragan duncan dylan ed eddie edgar edith edmund edna
    eduard eduardo edward edwin eileen elaine eleanor elena eleni elias elif elijah elin elisa
    elisabeth eliza elizabeth ella ellen elliot elliott elsa elsie elvira emanuel emil emilia
    emilio emily emine emma emmanuel emmanuelle eric erica erich erik erika erin ernest ernesto
    ernst esteban esther ethan eugene eugenia eva evan eve evelyn ewa ewan fabian fabio fabrice
    farah farid farida fatima fatma fatou faisal federico felicia felicity felipe felix ferdinand
    fergus fernanda fernando fidel filip filippo finn fiona flora florence florian fran frances
    francesca francesco francis francisca francisco franco françois francois françoise frank
    frans franz fred freda freddie frederic frederick fredrik frida friedrich gabriel gabriela
    gabriele gail gareth gary gavin gemma gene geoff geoffrey george georges georgina gerald
    gerard gerhard gerry gertrude giacomo gianni gideon gilbert giles gillian gina giorgio
    giovanni giulia giuseppe gladys glen glenn gloria goran gordon grace graham grant greg
    gregor gregory greta gretchen grigory guido guillaume guillermo gunnar gunter günter gustav
    gustavo guy gwen hadi hamdullah hamid hamza hana hank hanna hannah hannes hans harald harold
    harriet harris harry harsh harvey hasan hassan hazel heather hector hedi heidi heike heinrich
    heinz helen helena helene helga helmut henri henrietta henrik henrique henry herbert herman
    hermann hilary hilda hillary hiroshi holly horace hossein hugh hugo humphrey hussein ian
    ibrahim ida ignacio igor ilaria ilham ilona imran inês ines inga inger ingrid ioana ira irena
    irene irina iris irma isaac isabel isabella isabelle isaiah isla ismail istván ivan ivana
    ivo ivor iwona jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub jamal
    james jamie jan jana jane janet janice janina janine jared jasmin jasmine jason javier
    jayne jean jeanette jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry
    jesper jess jesse jessica jesús jesus jill jim jimena jimmy jindřich jiří jitka joachim joan
    joana joanna joanne joão joao joaquin joe joel johan johann johanna johannes john johnny
    jolanta jon jonas jonathan jordi jorge jörg josé jose josef joseph josephine josh joshua
    josip joy joyce juan juana judith judy julia julian juliana julie julien juliet julio julius
    june jürgen jurgen justin justine jutta jyoti kai kaja kamal kamala karel karen karim karin
    karl karla karolina kate katerina katharina katharine katherine kathleen kathryn kathy katie
    katja katrin kay kazuo keith kelly ken kenji kenneth kent kerry kevin khadija khaled khalid
    kieran kim kimberly kiran kirsten kirsty kiril klaus konrad konstantin kristen kristian
    kristin kristina krzysztof kurt kwame kyle kylie lana lara larisa larry lars laszlo lászló
    laura lauren laurence laurent lawrence lea leah leandro leanne leena leif leila lena leo
    leon leonard leonardo leonid leonie leopold leroy leslie leticia lewis liam lidia lila
    lilian liliana lillian lily lina linda lindsay lindsey lionel lisa liv liz lloyd loïc lois
    lola lorenzo loretta lorna lorraine lou louis louisa louise luc luca lucas lucia lucía
    luciana lucie lucien lucille lucy ludwig luigi luis luís luisa luiz luka lukas lukasz luke
    luna lydia lynn mabel maciej madeleine madeline mads magda magdalena maggie magnus mahmoud
    maja malala malcolm malik manfred manoj manuel manuela mara marc marcel marcela marcelo
    marcia marcin marco marcos marcus margaret margarita margot maria maría marian mariana
    marianne marie mariam marija marilyn marina mario marion marissa marjorie mark marko markus
    marlene marta martha martin martina marvin mary maryam masha massimo mateo mateusz mathieu
    matilda matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio max
    maxim maxime maximilian maya meera megan mehdi mehmet mel melanie melinda melissa mercedes
    meredith michael michaela michal michał michel michele michèle michelle mick miguel mihai
    mikael mike mikhail mila milan mildred milena miles milica milos miloš mina mira miranda
    mircea miriam mirjana miroslav mitch mitchell mohamed mohammad mohammed mohan moira moises
    molly mona monica monika morgan moritz moses muhammad murat muriel mustafa myra nadia nadine
    nancy naomi narendra natalia natalie natasha nathalie nathan nathaniel nayib neil nelson nelly nicholas
    nick nicky nicola nicolae nicolas nicolás nicole niels nigel nikita niklas nikola nikolai
    nikos nils nina noah noam noel nora norbert norma norman nuno octavia odile olaf ole oleg
    oleksandr olena olga oliver olivia olivier omar oscar oskar osman otto owen pablo palesa
    pam pamela paola paolo parveen pascal pat patrice patricia patricio patrick patrik paul
    paula paulina pauline paulo pavel pawel pedro peggy penelope penny per pete peter petr petra
    phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pieter pilar piotr
    polly prakash pranab priya priyanka quentin quinn rachel radek rafael rafał rahul raimund
    rainer raj rajesh rajiv ralf ralph ramesh ramon ramón randall randy rania raphael raquel
    rashid raul raúl ravi ray raymond rebecca regina reinhard rémi renata renate rené rene renee
    reza rhoda rhonda riccardo richard rick ricardo rita rob robbie robert roberta roberto robin
    rocio rodney rodrigo roger rohan roland rolf roman romain ron ronald ronnie rory rosa
    rosalind rosario rose rosemary rosie ross roxana roy ruben rubén rudolf rudy rupert ruslan
    russell ruth ryan sabina sabine sabrina sadie said saïd salim sally salma salman salvador
    salvatore sam samantha sami samir samuel sandeep sandra sandro sanjay sara sarah saskia
    saul scott sean sebastian sébastien selim selma serena serge sergei sergey sergio seth
    shane shannon sharon shaun sheila shelley sherif shinzo shirley shreya sibel sidney sigrid
    silvia silvio simon simona simone sinead siobhan sofia sofie sonia sonja sophia sophie søren
    soren sota stacey stacy stan stanislav stefan stefania stefano steffen stella stephan
    stephanie stéphane stephen steve steven stewart stuart sue sultana sumitra sunil suresh
    susan susanna susanne suzanne svein sven svetlana sybil sylvia sylvie sylvain tadeusz taher
    takashi tamar tamara tania tanja tanya tara tariq tatiana ted terence teresa teresita
    terrence terry tessa thabo thandi thea thelma theo theodor theodore theresa therese thérèse
    thomas thorsten tiago tiffany tihomir tim timothy tina tobias toby todd tom tomas tomás tomasz tommy tomoko toni tony
    tracey tracy trevor tristan trudy tunde ulf ulla ulrich ulrike umberto ursula usha valentin
    valentina valentino valeria valérie valerie vanessa vasco vasily vera verena verónica
    veronica veronika vicente vicky victor victoria vijay viktor viktoria vincent vincenzo
    vinod viola violet virginia virginie vishal vivian vivien vlad vladimir volker volodymyr
    waldemar wallace walter wanda warren wayne wendy werner wilhelm will willem william willy
    winifred winston wojciech wolfgang xavier ximena yan yann yannick yara yasmin yasser yolanda
    yosef youssef yuki yulia yuri yusuf yvette yvonne zachary zahra zainab zara zdenek zeynep
    zoe zoë zoltán zofia zoran zuzana kwabena kofi ama abena yaw adaeze ngozi chinua olu
    oluwaseun folake babajide thulani sipho nomsa lindiwe themba wanjiku kamau njoroge achieng
    otieno tesfaye almaz abebe haile yohannes selassie mamadou moussa ousmane aminata ibrahima
    cheikh awa nguyen linh huong minh thuy anh somchai siriporn aung thant maung suu putu made
    wayan ketut budi siti agus joko megawati susilo retno datuk azmi nurul aiman farouk jalal
    nasser samira layla leyla yousef zaid ziad hala rima rana haruki haruto yuto sakura yoko
    naoko keiko noriko satoshi takeshi hideo shigeru mei ming wei jing li hui xiao yun jin min
    soo hyun ji eun sung young-ho mikko matti pekka juha antti timo jari päivi aino eero ants
    jaan tiit kersti andris valdis ilze dalia gintaras vytautas algirdas ion vasile gheorghe
    florin cristina lucian traian ana-maria nicușor plamen boyko rosen ivaylo zhivko desislava
    stoyan kiro zlatko edin emir amila haris naser arben edi besa drita blerim yiannis kostas
    giorgos stavros despina katerina andri sigurður guðrún jón einar olafur ólafur halla
    """)

  /// Family names that stand first in Chinese, Korean and Vietnamese names.
  static let familyFirst = words(
    """
    kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song moon chen
    wang zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie
    tang deng feng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng wei lu ren
    yau yip siu mak yiu leung wong cheung chan cheng lau kwok kwong hui ho chow yeung lam tsang tsai hau shiu ng
    nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly mao deng hon xi
    """)
}
