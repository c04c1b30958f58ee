// Its indicator is a component of its own in Mantine, with a style sheet of its own: without it, it stands beside the
// segment it marks.
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';

export { SegmentedControl } from '@mantine/core';
