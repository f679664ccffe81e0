import "icp-eligibility/element";
