import createNextIntlPlugin from 'next-intl/plugin'

const withIntl = createNextIntlPlugin({
  requestConfig: './locales/request.ts',
  experimental: { createMessagesDeclaration: './locales/sv.json' },
})

export default withIntl({
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactCompiler: false,
  agentRules: false,
  experimental: { globalNotFound: false },
})
