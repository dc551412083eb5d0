/**
 * The standard publiccode.yml 0.5 (https://yml.publiccode.tools) as a JSON schema: its keys, mandatory or not, its
 * vocabularies and formats. Deprecated keys are left out, so that using one is an error.
 */
const CATEGORIES =
  'accounting agile-project-management applicant-tracking application-development appointment-scheduling backup ' +
  'billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management ' +
  'cloud-management collaboration communications compliance-management contact-management content-management crm ' +
  'customer-service-and-support data-analytics data-collection data-visualization design design-system ' +
  'digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature ' +
  'educational-content email-management email-marketing employee-management enterprise-project-management ' +
  'enterprise-social-networking erp event-management facility-management feedback-and-reviews-management ' +
  'financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management ' +
  'graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management ' +
  'it-development it-management it-security it-service-management knowledge-management learning-management-system ' +
  'marketing mind-mapping mobile-marketing mobile-payment network-management office online-booking online-community ' +
  'other payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration ' +
  'project-management property-management real-estate-management remote-support resource-management sales-management ' +
  'seo service-desk social-media-management survey talent-management task-management taxes-management test-management ' +
  'time-management time-tracking translation video-conferencing video-editing visitor-management voip ' +
  'warehouse-management web-collaboration web-conferencing website-builder whistleblowing workflow-management';

const SCOPES =
  'agriculture culture defence education emergency-services employment energy environment ' +
  'finance-and-economic-development foreign-affairs healthcare infrastructures justice local-authorities ' +
  'manufacturing research science-and-technology security society sport tourism transportation welfare';

const SOFTWARE_TYPES =
  'standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other addon ' +
  'library configurationFiles';

const oneOf = (words: string) => ({ enum: words.split(' ') });
const text = { type: 'string', minLength: 1 };
const date = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
const webAddress = { type: 'string', pattern: '^https?://[\\w.-]+(:\\d+)?(/[^\\s]*)?$' };
const email = { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' };
/** A path inside the repository, or an address. */
const file = { type: 'string', pattern: '^(https?://|(?!/|file:|\\.\\.)).+' };
const language = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
const country = { type: 'string', pattern: '^[A-Z]{2}$' };

const listOf = (items: object) => ({ type: 'array', minItems: 1, items });
const object = (mandatory: object, optional: object = {}) => ({
  type: 'object',
  required: Object.keys(mandatory),
  properties: { ...mandatory, ...optional },
  additionalProperties: false,
});

const organisation = object(
  { name: text },
  { uri: { type: 'string', pattern: '^(https?://|urn:)\\S+$' } },
);

const dependency = object(
  { name: text },
  { versionMin: text, versionMax: text, version: text, optional: { type: 'boolean' } },
);

const description = object(
  {
    shortDescription: { type: 'string', minLength: 1, maxLength: 150, pattern: '^[^\\n]*$' },
    longDescription: { type: 'string', minLength: 150, maxLength: 10_000 },
    features: listOf(text),
  },
  {
    localisedName: text,
    documentation: webAddress,
    apiDocumentation: webAddress,
    screenshots: listOf({ ...file, pattern: '^(https?://|(?!/|file:|\\.\\.)).+\\.(png|jpe?g)$' }),
    videos: listOf(webAddress),
    awards: listOf(text),
  },
);

const maintenance = {
  ...object(
    { type: oneOf('internal contract community none') },
    {
      contractors: listOf(object({ name: text, until: date }, { email, website: webAddress })),
      contacts: listOf(object({ name: text }, { email, phone: text, affiliation: text })),
    },
  ),
  allOf: [
    {
      if: { properties: { type: { const: 'contract' } } },
      then: { required: ['contractors'] },
      else: { not: { required: ['contractors'] } },
    },
    {
      if: { properties: { type: { enum: ['internal', 'community'] } } },
      then: { required: ['contacts'] },
    },
  ],
};

const italy = object(
  { countryExtensionVersion: { const: '1.0' } },
  {
    piattaforme: object(
      {},
      Object.fromEntries(
        ['spid', 'cie', 'anpr', 'pagopa', 'io'].map((name) => [name, { type: 'boolean' }]),
      ),
    ),
  },
);

export const PUBLICCODE_SCHEMA = object(
  {
    publiccodeYmlVersion: oneOf('0.5 0.5.0'),
    name: text,
    url: webAddress,
    platforms: listOf(text),
    developmentStatus: oneOf('concept development beta stable obsolete'),
    softwareType: oneOf(SOFTWARE_TYPES),
    description: {
      type: 'object',
      minProperties: 1,
      patternProperties: { [language]: description },
      additionalProperties: false,
    },
    legal: object({ license: text }, { mainCopyrightOwner: text }),
    maintenance,
    localisation: object({
      localisationReady: { type: 'boolean' },
      availableLanguages: listOf({ type: 'string', pattern: language }),
    }),
  },
  {
    applicationSuite: text,
    landingURL: webAddress,
    isBasedOn: { anyOf: [webAddress, listOf(webAddress)] },
    softwareVersion: text,
    releaseDate: date,
    logo: { ...file, pattern: '^(https?://|(?!/|file:|\\.\\.)).+\\.(svgz?|png)$' },
    organisation,
    categories: listOf(oneOf(CATEGORIES)),
    usedBy: listOf(text),
    fundedBy: listOf(organisation),
    roadmap: webAddress,
    intendedAudience: object(
      {},
      {
        scope: listOf(oneOf(SCOPES)),
        countries: listOf(country),
        unsupportedCountries: listOf(country),
      },
    ),
    dependsOn: object(
      {},
      {
        open: listOf(dependency),
        proprietary: listOf(dependency),
        hardware: listOf(dependency),
      },
    ),
    IT: italy,
  },
);
