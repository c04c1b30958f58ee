// Mantine's indicator is a component of its own, with its own style sheet: without it, the indicator appears beside the
// segment it marks.
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';

export { SegmentedControl } from '@mantine/core';
