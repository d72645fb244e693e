import type { MenuLink } from "#lib/menus/menu.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { logoOf, type ShownLogo } from "#lib/site/brand-addresses.ts";
import { dayInWords, machineTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";

type Props = {
	site: Site;
	/** The main menu. */
	menu: readonly MenuLink[];
	/** Address that the page stands at, as far as the menu knows it: "/world". */
	current?: string | undefined;
	/** Given on the front page alone, which opens with the nameplate: the day of its newest story. */
	edition?: Date | undefined;
};

/** The paper's name and its menu. */
export function Masthead({ site, menu, current, edition }: Props) {
	const isFront = current === "/";
	const Name = isFront ? "h1" : "p";
	const { search, sections } = wordsOf(site).page;

	return (
		<header className="wrap">
			<div className={isFront ? "masthead nameplate" : "masthead"}>
				<Name className="masthead-name">
					<a href="/" aria-current={isFront ? "page" : undefined}>
						<Nameplate site={site} />
					</a>
				</Name>
				<p className="masthead-search" {...ofWords(site)}>
					<a href="/search" aria-current={current === "/search" ? "page" : undefined}>
						<Lens />
						{search}
					</a>
				</p>
			</div>
			{isFront && <Folio site={site} edition={edition} />}
			<Menu className="nav masthead-nav" label={sections} links={menu} current={current} />
		</header>
	);
}

/** The logo, in the look that suits the background; where there is none, the name in type. */
function Nameplate({ site }: { site: Site }) {
	const [light, dark] = [logoOf(site, "light"), logoOf(site, "dark")];
	if (!light) return site.name;
	if (!dark) return <Logo logo={light} name={site.name} className="masthead-logo masthead-logo-only" />;

	return (
		<>
			<Logo logo={light} name={site.name} className="masthead-logo masthead-logo-light" isOneOfTwo />
			<Logo logo={dark} name={site.name} className="masthead-logo masthead-logo-dark" isOneOfTwo />
		</>
	);
}

type LogoProps = { logo: ShownLogo; name: string; className: string; isOneOfTwo?: boolean };

/** Of two only the one that can be seen is fetched, which browsers do where loading is lazy. */
function Logo({ logo: { address, width, height }, name, className, isOneOfTwo = false }: LogoProps) {
	return (
		<picture>
			<img className={className} src={address} alt={name} width={width} height={height} loading={isOneOfTwo ? "lazy" : "eager"} />
		</picture>
	);
}

/** The line below the name: place, day, motto. */
function Folio({ site, edition }: { site: Site; edition: Date | undefined }) {
	if (!site.place && !edition && !site.tagline) return null;

	return (
		<p className="folio">
			{site.place && <span>{site.place}</span>}
			{edition && <time dateTime={machineTime(edition, site)}>{dayInWords(edition, site)}</time>}
			{site.tagline && <span>{site.tagline}</span>}
		</p>
	);
}

type MenuProps = { className: string; label: string; links: readonly MenuLink[]; current?: string | undefined };

/** Ways through the paper, in an editor's order. */
export function Menu({ className, label, links, current }: MenuProps) {
	if (links.length === 0) return null;

	return (
		<nav className={className} aria-label={label}>
			<ul>
				{inOrder(links, (link) => (
					<li>
						<a href={link.address} aria-current={current === link.address ? "page" : undefined}>
							{link.label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Lens() {
	return (
		<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
			<circle cx="8.5" cy="8.5" r="6" />
			<path d="m13 13 5.5 5.5" />
		</svg>
	);
}
