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

// npm ci refuses a lockfile that lacks another platform's package, on that platform only.
function platformProblems(path: string, { optionalDependencies = {} }: Locked, packages: Record<string, Locked>): string[] {
	return Object.keys(optionalDependencies)
		.filter((name) => !isLocked(path, name, packages))
		.map((name) => `${path} names ${name}, which is not in the lockfile: choose a version whose platforms are all published.`);
}

function isLocked(path: string, name: string, packages: Record<string, Locked>): boolean {
	for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")))) {
		if (`${from}/node_modules/${name}` in packages) return true;
		if (!from.includes("/node_modules/")) return `node_modules/${name}` in packages;
	}
}
