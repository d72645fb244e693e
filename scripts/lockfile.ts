type Locked = {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	inBundle?: boolean;
	optionalDependencies?: Record<string, string>;
};

const registry = "registry.npmjs.org";

/** What would keep somebody else from installing from this lockfile: private hosts, missing hashes, platforms left out. */
export function lockfileProblems(lockfile: { packages: Record<string, Locked> }): string[] {
	return Object.entries(lockfile.packages)
		.filter(([path]) => path !== "")
		.flatMap(([path, locked]) => [
			...hostProblems(path, locked),
			...hashProblems(path, locked),
			...platformProblems(path, locked, lockfile.packages),
		]);
}

function hostProblems(path: string, { resolved }: Locked): string[] {
	if (resolved === undefined || URL.parse(resolved)?.host === registry) return [];

	return [
		`${path} comes from ${resolved}; only the public registry reaches everybody. npm config set omit-lockfile-registry-resolved true, and install again.`,
	];
}

function hashProblems(path: string, { integrity, link, inBundle }: Locked): string[] {
	return integrity || link || inBundle ? [] : [`${path} has no integrity hash.`];
}

// npm ci refuses a lockfile that lacks another platform's package, in the version that is asked for.
function platformProblems(path: string, { optionalDependencies = {} }: Locked, packages: Record<string, Locked>): string[] {
	return Object.entries(optionalDependencies)
		.filter(([name, range]) => !serves(range, lockedVersion(path, name, packages)))
		.map(
			([name, range]) =>
				`${path} names ${name} ${range}, which is not in the lockfile: choose a version whose platforms are all published.`,
		);
}

// Platforms' packages are named by their exact version; of a range it is enough that something is there.
function serves(range: string, version: string | undefined): boolean {
	return version !== undefined && (version === range || !/^\d/.test(range) || /[ x*|]/.test(range) || range.split(".").length < 3);
}

function lockedVersion(path: string, name: string, packages: Record<string, Locked>): string | undefined {
	for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")))) {
		const nearest = packages[`${from}/node_modules/${name}`];
		if (nearest) return nearest.version;
		if (!from.includes("/node_modules/")) return packages[`node_modules/${name}`]?.version;
	}
}
