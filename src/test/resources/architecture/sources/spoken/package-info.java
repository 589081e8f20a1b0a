package spoken;
