/** @type {import("next").NextConfig} */
export default {
	distDir: process.env.BUREAU_DIST_DIR ?? ".next",
	// The same for the same sources, whichever machine builds them; scripts/build.ts sets it.
	generateBuildId: () => process.env.BUREAU_BUILD ?? null,
	env: { BUREAU_BUILD: process.env.BUREAU_BUILD ?? "" },
	poweredByHeader: false,
	reactMaxHeadersLength: 1000, // preloads of the newsroom's pages: a proxy refuses a head beyond 4 KB
	compress: true, // the newsroom's answers; readers' pages are rendered without Accept-Encoding, and the page server compresses them once
	reactStrictMode: true,
	trailingSlash: false,
	devIndicators: false,
	typescript: { ignoreBuildErrors: true }, // npm run check looks at types; the tests' need tools that npm start does not install
	experimental: { authInterrupts: true }, // forbidden() and unauthorized() with their own pages and statuses
	serverExternalPackages: ["better-sqlite3", "pg", "pino", "sharp", "@prisma/client", "@prisma/adapter-pg", "file-type", "exifreader"],
};
