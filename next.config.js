import createNextIntlPlugin from 'next-intl/plugin'

const withIntl = createNextIntlPlugin('./locales/request.ts')

export default withIntl({
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactCompiler: false,
  agentRules: false,
  // `npm run check` reads the types; a stranger's first start waits for neither them nor a cache it never uses.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: false, turbopackFileSystemCacheForBuild: false },
})
