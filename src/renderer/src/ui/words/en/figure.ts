export const figure = {
  title: 'Figure',
  style: 'House style',
  layout: 'Layout',
  layouts: {
    auto: 'Automatic',
    horizontal: 'Horizontal',
    tracks: 'Tracks',
    vertical: 'Vertical',
    keyed: 'Numbered',
  },
  scale: 'Scale of time',
  scales: { linear: 'Even', breaks: 'With breaks', equal: 'Equal steps' },
  secondZone: 'Second clock on the axis',
  noSecondZone: 'None',
  alt: 'Alternative text',
  description: 'Long description',
  drafted: 'Drafted from the events if you leave this empty',
};
