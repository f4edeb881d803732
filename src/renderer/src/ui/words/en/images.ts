export const images = {
  choose: 'Choose an image, or drop one here',
  replace: 'Replace',
  remove: 'Remove image',
  taking: 'The image is taken into the library',
  undescribed: 'Not described yet',
  tooLarge: 'An image has 32 MB at most. Save it smaller, as a JPEG.',
  unread: (name: string) => `${name} could not be read. Copy it onto this machine and try again.`,
  creditHint: 'Photographer, agency',
};
