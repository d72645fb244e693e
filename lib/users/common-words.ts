/** Words that people build passwords on, in small letters: guessing programs try them first, with digits and signs around them. */
export const commonWords: readonly string[] = `
access account admin administrator alpha amazing america angel apple april arsenal asdf august australia
banana baseball basketball batman beautiful beer bitch black blink blue boston brazil buster butterfly
camera canada captain carlos carolina champion change changeme chance charlie cheese chelsea chester chicago chicken china chocolate
christmas computer cookie cool correcthorsebatterystaple cowboy cricket crystal
daddy dallas dakota daniel december default delhi demo diamond diana dolphin dragon dream
eagle easter editor elephant email england enter europe everton
facebook family february ferrari fire firefox fish flower football forever france freedom friday friend fuck fucker
galaxy game garden gateway germany ginger gold golden google green guest guitar
hammer hannah happy harley heaven hello help hockey holiday home hotdog house hunter
iceman iloveyou india instagram internet ireland italy
jackson january japan jasmine jennifer jessica jesus jordan joshua july june justice justin
killer king kitty knight krishna
ladies letmein liberty liverpool london looking lovely love lucky
maggie manager manchester march marina martin master matrix matthew maverick mercedes merlin mexico michael michelle mickey
microsoft midnight mobile monday money monkey monster morning mother mountain mumbai music mustang
naruto nascar newsroom newspaper newyork news nicole nintendo nothing november
october office oliver orange
pakistan panther paris passphrase password passwort passwd pass patrick peaches peanut pepper phoenix pokemon porsche prince princess
private publisher purple pussy
queen qwerty
rabbit rachel rainbow ranger realmadrid rebecca redsox reporter robert rocket root russia
samantha samsung saturday school scooter secret secure security september server shadow silver simple slayer smokey snoopy soccer sophie
spain spider spiderman spring star starwars steelers strong student summer sunday sunflower sunshine super superman support sweet
system
teacher temp temppass tennis test tester thanks thomas thunder thursday tiger tigger tinkerbell today toyota trustno1 tuesday turtle
twitter
united user username
victoria victory viking virat
warrior welcome wednesday whatever william willow windows winner winter wizard wolf wonder
xbox yahoo yamaha yankees yellow yesterday youtube zaq zxcvbn zxcvbnm
`
	.trim()
	.split(/\s+/);
