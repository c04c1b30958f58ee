# The application alone: it needs DATABASE_URL (PostgreSQL 15 or newer), SMTP_URL,
# ROSTER_SECRET_FILE and ROSTER_POLICY_SECRET_FILE. See docker-compose.yml.
FROM node:20-bookworm-slim AS build
WORKDIR /roster
COPY package.json package-lock.json tsconfig.base.json ./
COPY .config .config
COPY apps apps
COPY packages packages
COPY prisma prisma
RUN npm run build

FROM node:20-bookworm-slim
WORKDIR /roster
ENV NODE_ENV=production ROSTER_DEMO=off
COPY --from=build /roster/package.json /roster/package-lock.json ./
COPY --from=build /roster/apps/api/package.json apps/api/package.json
COPY --from=build /roster/apps/web/package.json apps/web/package.json
COPY --from=build /roster/packages/domain/package.json packages/domain/package.json
COPY --from=build /roster/packages/contract/package.json packages/contract/package.json
COPY --from=build /roster/packages/i18n/package.json packages/i18n/package.json
COPY --from=build /roster/packages/tasks/package.json packages/tasks/package.json
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY --from=build /roster/apps/api/dist apps/api/dist
COPY --from=build /roster/apps/web/dist apps/web/dist
COPY --from=build /roster/apps/licensing-tool/dist/roster-licensing.mjs apps/licensing-tool/dist/roster-licensing.mjs
COPY prisma/migrations prisma/migrations
# Keys and downloads that no setting keeps elsewhere; a volume keeps them beyond the container.
RUN mkdir .data && chown node:node .data
VOLUME /roster/.data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
